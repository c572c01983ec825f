import { download } from "../store/files.ts";
import type { ModuleName } from "./orders.ts";
import { Reader } from "./reader.ts";

/** The files that tables are written to. */
export type WrittenAs = "xlsx" | "csv";

const TYPES: Record<WrittenAs, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
};

/**
 * Has a worker of its own write a table, with the modules that such a file needs, and hands it to the person; `false` if
 * there is nothing to write.
 */
export async function takeWritten(
  as: WrittenAs,
  name: string,
  write: (reader: Reader, needs: readonly ModuleName[]) => Promise<Uint8Array<ArrayBuffer> | undefined>,
): Promise<boolean> {
  const reader = new Reader();
  try {
    const content = await reader.recover(() => write(reader, as === "xlsx" ? ["sheets"] : []));
    if (content) download(content, name, TYPES[as]);
    return content !== undefined;
  } finally {
    reader.stop();
  }
}
