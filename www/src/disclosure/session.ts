import { catalogue, link } from "../checks/link.ts";
import type { Catalogue } from "../checks/types.ts";
import { keyOf } from "../document/pointer.ts";
import { Stopped } from "../engine/worker-link.ts";
import type { Store } from "../store/store.ts";
import type { JsonObject } from "../types.ts";
import type { Disclosure, Fee, Framework } from "./types.ts";

/** How long typing pauses before it is worked out. */
const AFTER_MS = 300;

/** What waits for facts. */
export type Asker = "frameworks" | "fee";

/** What is asked of the frameworks and of the container law, and the answers. It outlives its screen. */
export class Session extends EventTarget {
  readonly #store: Store;
  /** The document of the last answer, as an object: a changed one is another. */
  #answered: JsonObject | undefined;
  #product: number;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inSight = false;
  /** What somebody ticked or unticked, by framework; others are shown where they are for the product. */
  readonly #ticked = new Map<string, boolean>();
  catalogue: Catalogue | undefined;
  disclosure: Disclosure | undefined;
  fee: Fee | undefined;
  /** Units sold in Japan in a year, where somebody tries a number; else the document's own. */
  units: number | undefined;
  simplified = false;
  working = false;
  failed = false;
  /** Facts that were asked for since the screen was opened, and by what: an answered question stays where it is. */
  readonly asked = new Map<string, Asker>();

  constructor(store: Store) {
    super();
    this.#store = store;
    this.#product = keyOf(store.document);
    store.addEventListener("change", () => {
      if (this.#inSight && this.#answered !== store.document) this.#soon(AFTER_MS);
    });
    store.addEventListener("replace", () => this.#replaced());
  }

  /** Reads the facts, whose words the screen needs. */
  async prepare(): Promise<void> {
    this.catalogue = await catalogue();
  }

  /** Frameworks, those that are for the product first, then those of which it cannot be told. */
  get frameworks(): Framework[] {
    const rank = ({ applies }: Framework) => (applies === true ? 0 : applies === null ? 1 : 2);
    return [...(this.disclosure?.frameworks ?? [])].sort((one, other) => rank(one) - rank(other));
  }

  /** Those that are chosen. */
  get chosen(): Framework[] {
    return this.frameworks.filter((framework) => this.isChosen(framework));
  }

  isChosen({ id, applies }: Framework): boolean {
    return this.#ticked.get(id) ?? applies !== false;
  }

  /** Shows frameworks, or leaves them out. */
  choose(ids: readonly string[], shown: boolean): void {
    for (const id of ids) this.#ticked.set(id, shown);
    this.#changed();
  }

  /** Asks for the fee of other units or by the other method. */
  ask(changes: Partial<Pick<Session, "units" | "simplified">>): void {
    Object.assign(this, changes);
    this.#soon("units" in changes ? AFTER_MS : 0);
  }

  /** Says whether the screen is in sight: nobody waits for what nobody sees. */
  show(inSight: boolean): void {
    this.#inSight = inSight;
    if (inSight && (this.#answered !== this.#store.document || this.failed)) this.again();
  }

  /** Asks for everything anew. */
  again(): void {
    this.#soon(0);
  }

  /** Another product is asked from the beginning; a step back or forth is the same one. */
  #replaced(): void {
    const product = keyOf(this.#store.document);
    if (product === this.#product) return;
    this.#product = product;
    this.asked.clear();
    this.units = undefined;
    this.disclosure = undefined;
    this.fee = undefined;
  }

  #soon(after: number): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    this.working = true;
    this.#changed();
    this.#timer = setTimeout(() => void this.#run(turn), after);
  }

  /** Only the last question counts: an earlier one knows less of what was asked. */
  async #run(turn: number): Promise<void> {
    if (!this.#inSight) return;
    const of = this.#store.document;
    const document = JSON.stringify(of);
    const { units, simplified } = this;
    try {
      const [disclosure, fee] = await Promise.all([
        link.ask({ kind: "disclosure", document }),
        link.ask({ kind: "fee", document, units, simplified }),
      ]);
      if (turn !== this.#turn) return;
      this.disclosure = JSON.parse(disclosure) as Disclosure;
      this.fee = JSON.parse(fee) as Fee;
      this.#answered = of;
      this.failed = false;
    } catch (error) {
      if (turn !== this.#turn || error instanceof Stopped) return;
      this.failed = true;
    }
    this.working = false;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}
