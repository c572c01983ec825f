import { catalogue, link } from "../checks/link.ts";
import type { Catalogue, Market } from "../checks/types.ts";
import { isDay, marketOf, readWishes, today } from "../checks/wishes.ts";
import { valueAt, withValue } from "../document/pointer.ts";
import { Stopped } from "../engine/worker-link.ts";
import type { Store } from "../store/store.ts";
import { changed, type Variant, variantOf } from "../store/variants.ts";
import { t } from "../text/messages.ts";
import type { JsonObject } from "../types.ts";
import { addVariant } from "./actions.ts";
import type { ChangedOutcomes, Comparison, Edit, LeverReach } from "./types.ts";

/** How long nothing changes before it is asked what differences are worth, and what rules say: that takes longer. */
const PAUSE_MS = 400;

/** The product, among the sides that can be compared. */
export const PRODUCT = "";

/**
 * What is compared, and what the core says of it. It outlives its screen. The worker of checks is asked, which has the
 * rules too. `change` says that there is something new to show.
 */
export class Session extends EventTarget {
  readonly #store: Store;
  /** Ids of what is compared; the product is the empty one. */
  #sides: [string, string] | undefined;
  #compared: readonly [JsonObject, JsonObject, unknown, unknown] | undefined;
  /** The sides that answers are of. */
  #key = "";
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #reached: JsonObject | undefined;
  #inSight = false;
  /** Where sliders stand that have not been carried out: they are shown there, not where they were. */
  readonly #wanted = new Map<string, number>();
  #pulling = false;
  rules: Catalogue | undefined;
  comparison: Comparison | undefined;
  outcomes: ChangedOutcomes | undefined;
  reach: readonly LeverReach[] = [];
  failed = false;

  constructor(store: Store) {
    super();
    this.#store = store;
    store.addEventListener("change", () => this.#ask());
  }

  /** Reads the rules, by whose names outcomes are told. */
  async prepare(): Promise<void> {
    this.rules = await catalogue();
  }

  get market(): Market {
    return readWishes().market ?? marketOf(valueAt(this.#store.work.product, "/product/markets"));
  }

  /** The day of the law: the one chosen among the checks, or the product's, or today; one for both. */
  get day(): string {
    const stated = valueAt(this.#store.work.product, "/product/placed_on_market");
    return readWishes().day ?? (typeof stated === "string" && isDay(stated) ? stated : today());
  }

  /** What is compared: the product and the open or the last variant, until somebody chooses. */
  get sides(): readonly [before: string, after: string] {
    const { variants, work } = this.#store;
    const known = (id: string) => id === PRODUCT || variants.some((variant) => variant.id === id);
    const last = work.open ?? variants.at(-1)?.id ?? PRODUCT;
    const [before, after] = this.#sides ?? [PRODUCT, last];
    return [known(before) ? before : PRODUCT, known(after) ? after : last];
  }

  /** Compares others. */
  choose(side: 0 | 1, id: string): void {
    const [before, after] = this.sides;
    this.#sides = side === 0 ? [id, after] : [before, id];
    this.#ask();
    this.#changed();
  }

  documentOf(id: string): JsonObject {
    const { work } = this.#store;
    return (id === PRODUCT ? undefined : variantOf(work, id)?.document) ?? work.product;
  }

  nameOf(id: string): string {
    return id === PRODUCT ? t("variants-product") : (this.#store.variants.find((own) => own.id === id)?.name ?? "");
  }

  /** Says whether the screen is in sight; nobody waits for what nobody sees. */
  show(inSight: boolean): void {
    this.#inSight = inSight;
    if (inSight) this.again();
  }

  /** Asks for everything anew. */
  again(): void {
    this.#compared = undefined;
    this.#reached = undefined;
    this.#ask();
  }

  /** The variant that sliders write to: the one that is compared, or none yet. */
  get target(): string | undefined {
    const [before, after] = this.sides;
    return [after, before].find((id) => id !== PRODUCT);
  }

  /** Sets a lever on the variant that is compared; without one, on a new one. Never on the product. */
  pull(lever: string, strength: number): void {
    if (this.target === undefined) {
      this.#sides = [PRODUCT, addVariant(this.#store, undefined, "levers")];
    }
    this.#wanted.set(lever, strength);
    if (!this.#pulling) void this.#carryOut();
  }

  /** Where the slider of a lever stands. */
  strengthOf(lever: string): number {
    const { target } = this;
    const variant = target === undefined ? undefined : variantOf(this.#store.work, target);
    return this.#wanted.get(lever) ?? variant?.levers[lever] ?? 0;
  }

  /** Carries out what sliders ask for, one lever after the other, until they stand still. */
  async #carryOut(): Promise<void> {
    this.#pulling = true;
    for (let next = [...this.#wanted][0]; next; next = [...this.#wanted][0]) {
      const [lever, strength] = next;
      const { target } = this;
      const variant = target === undefined ? undefined : variantOf(this.#store.work, target);
      try {
        // What was edited meanwhile is the ground of another answer.
        if (variant && !(await this.#carry(variant, lever, strength))) continue;
      } catch (error) {
        if (!(error instanceof Stopped)) this.failed = true;
      }
      if (this.#wanted.get(lever) === strength) this.#wanted.delete(lever);
      this.#changed();
    }
    this.#pulling = false;
  }

  /** Writes a lever into a variant, unless that has become another one meanwhile. */
  async #carry(variant: Variant, lever: string, strength: number): Promise<boolean> {
    const levers = { ...variant.levers, [lever]: strength };
    if (strength === 0) delete levers[lever];
    const settings = JSON.stringify(levers);
    const order = this.#order(this.#store.work.product, variant.document);
    const edits = JSON.parse(await link.ask({ kind: "pull", ...order, settings, lever })) as Edit[];
    const now = variantOf(this.#store.work, variant.id);
    if (now && now.document !== variant.document) return false;
    const document = edits.reduce((made, { path, value }) => withValue(made, path, value), variant.document);
    if (now) {
      const work = changed(this.#store.work, variant.id, { document, levers });
      this.#store.take(work, `levers ${variant.id} ${lever}`);
    }
    return true;
  }

  #order(before: JsonObject, after: JsonObject): { before: string; after: string; table: string | undefined } {
    return { before: JSON.stringify(before), after: JSON.stringify(after), table: this.#store.engine.ownTable() };
  }

  #ask(): void {
    if (!this.#inSight || !this.#store.started) return;
    const [before, after] = this.sides.map((id) => this.documentOf(id)) as [JsonObject, JsonObject];
    const key = this.sides.join(" ");
    if (key !== this.#key) {
      // What was said of others must not stand under these names.
      this.comparison = undefined;
      this.outcomes = undefined;
    }
    this.#key = key;
    const now = [before, after, this.#store.allocation, this.#store.engine.ownTable()] as const;
    if (this.#reached !== this.#store.work.product) void this.#findReach();
    if (this.#compared?.every((part, index) => part === now[index])) return;
    this.#compared = now;
    this.#turn += 1;
    void this.#compare(this.#turn, false);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#weigh(this.#turn), PAUSE_MS);
  }

  async #weigh(turn: number): Promise<void> {
    await Promise.all([this.#compare(turn, true), this.#check(turn)]);
  }

  #compare(turn: number, uncertainty: boolean): Promise<void> {
    return this.#answered(turn, async ([before, after]) => {
      const allocation = this.#store.allocation;
      const answer = await link.ask({
        kind: "compare",
        ...this.#order(before, after),
        allocation,
        uncertainty,
      });
      return () => {
        this.comparison = JSON.parse(answer) as Comparison;
      };
    });
  }

  #check(turn: number): Promise<void> {
    return this.#answered(turn, async ([before, after]) => {
      const { market, day } = this;
      const answer = await link.ask({ kind: "compare-checks", ...this.#order(before, after), market, day });
      return () => {
        this.outcomes = JSON.parse(answer) as ChangedOutcomes;
      };
    });
  }

  /** Takes an answer, unless something else is compared by now. */
  async #answered(
    turn: number,
    ask: (documents: readonly [JsonObject, JsonObject]) => Promise<() => void>,
  ): Promise<void> {
    if (turn !== this.#turn || !this.#compared) return;
    const [before, after] = this.#compared;
    try {
      const take = await ask([before, after]);
      if (turn !== this.#turn) return;
      take();
      this.failed = false;
    } catch (error) {
      if (turn !== this.#turn || error instanceof Stopped) return;
      this.failed = true;
    }
    this.#changed();
  }

  async #findReach(): Promise<void> {
    const { product } = this.#store.work;
    this.#reached = product;
    try {
      const answer = await link.ask({ kind: "levers", ...this.#order(product, product) });
      if (this.#reached === product) this.reach = JSON.parse(answer) as LeverReach[];
    } catch {
      this.#reached = undefined;
    }
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}
