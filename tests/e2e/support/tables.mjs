import { Buffer } from "node:buffer";
import { deflateRawSync } from "node:zlib";

/** Writes a text in CP932, as Excel does in Japan: by turning its decoder around. */
export function cp932(text) {
  const decoder = new TextDecoder("shift_jis");
  const bytes = new Map();
  for (let first = 0x20; first < 0xfd; first += 1) {
    if (first < 0x80 || (first > 0xa0 && first < 0xe0)) bytes.set(decoder.decode(Buffer.from([first])), [first]);
    else
      for (let second = 0x40; second < 0xfd; second += 1) {
        const letter = decoder.decode(Buffer.from([first, second]));
        if (letter.length === 1 && !bytes.has(letter)) bytes.set(letter, [first, second]);
      }
  }
  return Buffer.from([...text].flatMap((letter) => bytes.get(letter) ?? letter.charCodeAt(0)));
}

/** A workbook of one or more sheets, as small as one can be: rows of texts and numbers by their row number. */
export function xlsx(sheets) {
  const names = Object.keys(sheets);
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}"${sheets[name].hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}</Relationships>`,
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheets[name].rows);
  });
  return zip(files);
}

function sheetXml(rows) {
  const cell = (value, column, row) => {
    const place = `${String.fromCharCode(65 + column)}${row}`;
    if (value === null || value === "") return "";
    if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const lines = Object.entries(rows).map(
    ([row, cells]) => `<row r="${row}">${cells.map((value, column) => cell(value, column, row)).join("")}</row>`,
  );
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** A zip archive of texts. */
function zip(files) {
  const parts = [];
  const entries = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), about, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), about, tail, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

function crc32(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** A compound file, as old Excel and files with a password are, with one name in its directory. */
export function compoundFile(name) {
  const bytes = Buffer.alloc(2048);
  bytes.write("d0cf11e0a1b11ae1", "hex");
  bytes[0x1e] = 9;
  bytes[0x30] = 1;
  bytes.write(name, 1024 + 128, "utf16le");
  return bytes;
}

/** Drops a file onto the page. */
export async function dropFile(page, { name, mimeType, buffer }) {
  const transfer = await page.evaluateHandle(
    ({ name, mimeType, content }) => {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name, { type: mimeType }));
      return data;
    },
    { name, mimeType, content: buffer.toString("base64") },
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

/** A file of text. */
export function csv(text, name = "BOM.csv") {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** A table that leaves something open in every part of the screen: questions, materials, problems, rows that are no parts. */
export const OPEN_TABLE = {
  "ja-JP": [
    "部品番号,部品名,材質,重量(g),数量,再生材(使用済み品),備考,色",
    "A-1,本体,ＰＰ,320,1,0.3,主部品,白",
    "A-2,ふた,謎の材料,12.5.1,4,0.5,,",
    "A-3,ねじ,SUS304,2,8,,,",
    "A-4,箱,PC,180,1,0.8,,",
    ",合計,,529.5,14,,,",
  ].join("\r\n"),
  "en-GB": [
    "Part number,Name,Material,Weight (g),Quantity,Post-consumer recycled,Remark,Colour",
    "A-1,Body,PP,320,1,0.3,main part,white",
    "A-2,Lid,mystery stuff,12.5.1,4,0.5,,",
    "A-3,Screw,SUS304,2,8,,,",
    "A-4,Box,PC,180,1,0.8,,",
    ",Total,,529.5,14,,,",
  ].join("\r\n"),
};
