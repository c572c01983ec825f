import { download } from "../store/files.ts";

/** What a drawing looks like, and must look like where no style sheet of this page is. */
const PROPERTIES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "opacity",
];

/** How many dots of a picture a pixel has: enough for print. */
const DOTS = 3;

/** A drawing as a file of its own: everything that the page's styles say of it stands in it. */
export function asSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [index, original] of originals.entries()) {
    const target = copies[index];
    if (!target) continue;
    const style = getComputedStyle(original);
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property);
      if (value !== "") target.setAttribute(property, value);
    }
    for (const name of ["class", "tabindex", "focusable"]) target.removeAttribute(name);
  }
  // Comments are the places where the page writes; nobody else needs them.
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  const { width, height } = sizeOf(drawing);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("lang", document.documentElement.lang);
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", String(width));
  ground.setAttribute("height", String(height));
  ground.setAttribute("fill", getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const { width, height } = drawing.viewBox.baseVal;
  return { width, height };
}

/** Saves a drawing as SVG. */
export function saveSvg(drawing: SVGSVGElement, name: string): void {
  download(new TextEncoder().encode(asSvg(drawing)), `${name}.svg`, "image/svg+xml");
}

/** Saves a drawing as PNG. */
export async function savePng(drawing: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = sizeOf(drawing);
  const address = URL.createObjectURL(new Blob([asSvg(drawing)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * DOTS;
    canvas.height = height * DOTS;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error("The canvas gave no picture.");
    download(new Uint8Array(await blob.arrayBuffer()), `${name}.png`, "image/png");
  } finally {
    URL.revokeObjectURL(address);
  }
}
