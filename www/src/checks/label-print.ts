import { addressOf, millimetres } from "./label-png.ts";

/** What a label is printed on: paper of its own size, or a sheet from which it is cut. */
export const PAPERS = ["label", "a4"] as const;

export type Paper = (typeof PAPERS)[number];

/** Marks the page as printing nothing but a label. */
const PRINTING = "label-printing";

/**
 * Prints a label, and nothing else, as large as it is meant to be. Its size is the paper's, which a style sheet of the
 * moment says: a named page, so that the page's own paper keeps its size.
 */
export async function printLabel(svg: string, paper: Paper): Promise<void> {
  const { width, height } = millimetres(svg);
  const image = new Image(width, height);
  image.src = addressOf(svg);
  image.alt = "";
  await image.decode();
  const place = document.createElement("div");
  place.className = "label-print";
  place.append(image);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stylesOf(width, height, paper));
  const root = document.documentElement;
  const end = () => {
    place.remove();
    root.classList.remove(PRINTING);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  document.body.append(place);
  document.adoptedStyleSheets.push(sheet);
  root.classList.add(PRINTING);
  addEventListener("afterprint", end, { once: true });
  print();
}

function stylesOf(width: number, height: number, paper: Paper): string {
  const page = paper === "label" ? `size: ${width}mm ${height}mm; margin: 0` : "size: A4; margin: 15mm";
  // A hair less than the paper: rounding must not begin a second one. On a sheet one sees where to cut.
  const cut = paper === "a4" ? "outline: 0.2mm dashed #999;" : "";
  return `@page label { ${page} }
    .label-print { display: none; }
    @media print {
      .${PRINTING} body > :not(.label-print) { display: none; }
      .${PRINTING} body { margin: 0; padding: 0; }
      .label-print { display: block; page: label; }
      .label-print img { display: block; width: ${width}mm; height: ${height - 0.02}mm; ${cut} }
    }`;
}
