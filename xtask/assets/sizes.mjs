// Prints the length of each named file, plain and as a browser receives it (brotli, best).
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  console.log(`${bytes.length} ${brotliCompressSync(bytes).length}`);
}
