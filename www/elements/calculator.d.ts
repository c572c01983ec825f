import type { Assessment, DerivationNode, Figure, Problem, ProductDocument } from "../types.js";

/** What can be exported: the product's file, its assessment, or its figures as a table for spreadsheets. */
export type ExportKind = "product" | "assessment" | "csv";

/** Why the element cannot compute: the page's policy, the browser, or files that did not come. */
export type UnsupportedReason = "csp" | "wasm" | "network";

/** A step of a figure's derivation, with its source in words. */
export type TraceStep = Omit<DerivationNode, "source"> & { source?: string };

/** How a figure was computed. */
export interface FigureTrace {
  id: string;
  figure: Figure;
  /** The last step; nothing where the figure has no value. */
  result?: TraceStep;
  /** Steps of the whole product. */
  product: TraceStep[];
  /** Steps of each component, by its JSON pointer. */
  components: { of: string; steps: TraceStep[] }[];
  /** The same as text, in the element's language. */
  text: string;
}

export interface MeguruCalculatorEventMap {
  /** The core has started and the product is open. */
  "meguru-ready": CustomEvent<{ version: string }>;
  /** A visitor is about to change something: `preventDefault()` keeps it as it was. `path` is empty for changes of whole rows, and `value` then the whole document. */
  "meguru-input": CustomEvent<{ path: string; value: unknown }>;
  /** There is another assessment; told 150 ms after the last change. */
  "meguru-assess": CustomEvent<{ product: ProductDocument; assessment: Assessment }>;
  /** There are other problems than before. */
  "meguru-problem": CustomEvent<{ problems: readonly Problem[] }>;
  /** Something was exported. */
  "meguru-export": CustomEvent<{ kind: ExportKind }>;
  /** Nothing can be computed on this page. */
  "meguru-unsupported": CustomEvent<{ reason: UnsupportedReason }>;
}

/** `<meguru-calculator>` */
export class MeguruCalculator extends HTMLElement {
  static readonly version: string;
  static readonly formAssociated: true;
  template: string | null;
  /** Ids of figures, separated by blanks; the few for everybody if left out. */
  indicators: string | null;
  mode: "quick" | "full" | string | null;
  src: string | null;
  theme: "auto" | "light" | "dark" | "contrast" | string | null;
  persist: "none" | "session" | "local" | string | null;
  /** Address of `embed.html`, offered where the page forbids WebAssembly. */
  frame: string | null;
  readonly: boolean;
  headless: boolean;
  /** JSON pointers that visitors cannot change, separated by blanks; `*` stands for any one step. */
  lockedFields: string | null;
  name: string;
  get product(): ProductDocument | undefined;
  set product(document: ProductDocument | string | undefined);
  readonly assessment: Assessment | undefined;
  readonly problems: readonly Problem[];
  readonly unsupported: UnsupportedReason | undefined;
  readonly version: string;
  readonly value: string;
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  setProduct(document: ProductDocument | string): Promise<boolean>;
  assess(): Promise<Assessment>;
  explain(figure: string): FigureTrace | undefined;
  exportFile(kind: ExportKind): Promise<Blob>;
  undo(): void;
  redo(): void;
  reset(): void;
  focusField(path: string): void;
  checkValidity(): boolean;
  reportValidity(): boolean;
  addEventListener<Type extends keyof MeguruCalculatorEventMap>(
    type: Type,
    listener: (this: MeguruCalculator, event: MeguruCalculatorEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "meguru-calculator": MeguruCalculator;
  }
}
