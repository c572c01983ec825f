/** `<meguru-badge>` */
export class MeguruBadge extends HTMLElement {
  static readonly version: string;
  /** Address of the badge's file (`meguru-badge/1`). */
  src: string;
  /** Address of the product file that `verify` computes from. */
  product: string;
  verify: boolean;
  /** The file's content: an object or JSON text; read, the badge that is shown. */
  get data(): object | undefined;
  set data(data: object | string | undefined);
  readonly version: string;
  /** Computes the figure again: whether it is the same, or nothing where that cannot be told. */
  recompute(): Promise<boolean | undefined>;
}

declare global {
  interface HTMLElementTagNameMap {
    "meguru-badge": MeguruBadge;
  }
  interface HTMLElementEventMap {
    "meguru-verify": CustomEvent<{ equal: boolean; computed: number; stated: number }>;
  }
}
