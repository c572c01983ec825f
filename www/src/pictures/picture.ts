import { View } from "../parts/view.ts";
import { language } from "../text/messages.ts";
import type { Pictures } from "../types.ts";
import { type Source, source } from "./source.ts";

/**
 * A view of what pictures are drawn from. It is drawn when it comes near the window, and anew when the answer, the
 * language, its width or what somebody chose in it has changed: not with every key stroke.
 */
export abstract class Picture extends View {
  /** How wide it is, in pixels. */
  protected width = 0;
  #near = false;
  #drawn: readonly unknown[] = [];
  #sizes: ResizeObserver | undefined;
  #sight: IntersectionObserver | undefined;

  protected get source(): Source | undefined {
    return source();
  }

  /** What it is drawn from besides the answer. */
  protected get chosen(): readonly unknown[] {
    return [];
  }

  /** Draws anew what somebody has just chosen or touched: whoever does is near, told or not. */
  protected redraw(): void {
    this.#near = true;
    this.requestUpdate();
  }

  protected abstract draw(pictures: Pictures): unknown;

  readonly #renew = () => this.requestUpdate();

  /** On paper everything is in sight, and paper does not wait. */
  readonly #print = () => {
    this.#near = true;
    this.requestUpdate();
    this.performUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.source?.addEventListener("change", this.#renew);
    addEventListener("beforeprint", this.#print);
    this.#sizes = new ResizeObserver(([entry]) => {
      this.width = Math.floor(entry?.contentRect.width ?? 0);
      this.requestUpdate();
    });
    this.#sizes.observe(this);
    this.#sight = new IntersectionObserver(
      (entries) => {
        this.#near = entries.at(-1)?.isIntersecting ?? false;
        this.requestUpdate();
      },
      { rootMargin: "600px" },
    );
    this.#sight.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.source?.removeEventListener("change", this.#renew);
    removeEventListener("beforeprint", this.#print);
    this.#sizes?.disconnect();
    this.#sight?.disconnect();
    this.#near = false;
  }

  protected override shouldUpdate(): boolean {
    if (!this.#near || this.width === 0) return false;
    const now = [this.source?.pictures, this.width, language(), ...this.chosen];
    const same = now.length === this.#drawn.length && now.every((value, index) => value === this.#drawn[index]);
    this.#drawn = now;
    return !same;
  }

  protected override render(): unknown {
    const answer = this.source?.pictures;
    return answer ? this.draw(answer) : undefined;
  }
}
