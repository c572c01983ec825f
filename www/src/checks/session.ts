import { fetchModule, startWorker } from "#checks-start";
import { keyOf } from "../document/pointer.ts";
import { Stopped, WorkerLink } from "../engine/worker-link.ts";
import type { Store } from "../store/store.ts";
import type { JsonObject } from "../types.ts";
import type { Answers, ModuleName, Order } from "./orders.ts";
import type { Catalogue, Checks, Claims, Market, Profile, Rule } from "./types.ts";
import { isDay, keepWishes, marketOf, readWishes, today, type Wishes } from "./wishes.ts";

/** How long typing pauses before it is checked. */
const AFTER_MS = 300;

/**
 * What is asked of the checks and what they answer. It outlives its screen, so that nobody loses a question by looking at
 * another. `change` says that there is something new to show.
 */
export class Session extends EventTarget {
  readonly #store: Store;
  /** The worker of this screen. */
  readonly link = new WorkerLink<Order, Answers, ModuleName>({ fetchModule, startWorker }, "checks");
  #wishes: Wishes = readWishes();
  #rules = new Map<string, Rule>();
  /** The document that was last checked, as an object: a changed one is another. */
  #checked: JsonObject | undefined;
  #product: number;
  #turns = { check: 0, claim: 0 };
  #timers: Partial<Record<"check" | "claim", ReturnType<typeof setTimeout>>> = {};
  /** Whether the screen is in sight; nobody waits for checks that nobody sees. */
  #inSight = false;
  catalogue: Catalogue | undefined;
  checks: Checks | undefined;
  profiles: readonly Profile[] = [];
  claims: Claims | undefined;
  /** The text that the findings are of. */
  claimed = "";
  /** Whether something newer is being worked out; what stood there stays in sight. */
  working = false;
  failed = false;
  /** Pointers of facts that were asked for since the screen was opened: an answered question stays where it is. */
  readonly asked = new Set<string>();

  constructor(store: Store) {
    super();
    this.#store = store;
    this.#product = keyOf(store.document);
    store.addEventListener("change", () => this.#documentChanged());
    store.addEventListener("replace", () => this.#replaced());
  }

  /** Reads the rules. */
  async prepare(): Promise<void> {
    this.catalogue = JSON.parse(await this.link.ask({ kind: "rules" })) as Catalogue;
    this.#rules = new Map(this.catalogue.rules.map((rule) => [rule.id, rule]));
  }

  rule(id: string): Rule | undefined {
    return this.#rules.get(id);
  }

  get market(): Market {
    return this.#wishes.market ?? marketOf(this.#store.value("/product/markets"));
  }

  /** The day of the law: the one that was chosen, or the product's, or today. */
  get day(): string {
    const stated = this.#store.value("/product/placed_on_market");
    return this.#wishes.day ?? (typeof stated === "string" && isDay(stated) ? stated : today());
  }

  get wishes(): Readonly<Wishes> {
    return this.#wishes;
  }

  /** Asks about another market or day. */
  choose(changes: { market: Market } | { day: string }): void {
    this.#wish(changes);
    this.asked.clear();
    this.#soon("check", 0);
    this.#soon("claim", 0);
    this.#changed();
  }

  /** Takes the words of a claim, or what is asked about them. */
  claim(changes: Partial<Pick<Wishes, "text" | "language" | "surface">>): void {
    this.#wish(changes);
    this.#soon("claim", "text" in changes ? AFTER_MS : 0);
  }

  /** Says whether the screen is in sight. */
  show(inSight: boolean): void {
    this.#inSight = inSight;
    if (!inSight) return;
    if (this.#checked !== this.#store.document || this.failed) this.again();
    else if (this.claimed !== this.#wishes.text) this.#soon("claim", 0);
  }

  /** Checks everything anew. */
  again(): void {
    this.#soon("check", 0);
    this.#soon("claim", 0);
  }

  #wish(changes: Partial<Wishes>): void {
    this.#wishes = { ...this.#wishes, ...changes };
    keepWishes(this.#wishes);
  }

  /** Another product is asked from the beginning; a step back or forth is the same one. */
  #replaced(): void {
    const product = keyOf(this.#store.document);
    if (product !== this.#product) this.asked.clear();
    this.#product = product;
  }

  #documentChanged(): void {
    if (!this.#inSight || this.#checked === this.#store.document) return;
    this.#checked = this.#store.document;
    this.#soon("check", AFTER_MS);
    this.#soon("claim", AFTER_MS);
  }

  #soon(what: "check" | "claim", after: number): void {
    clearTimeout(this.#timers[what]);
    this.#turns[what] += 1;
    const turn = this.#turns[what];
    this.#timers[what] = setTimeout(() => void this.#run(what, turn), after);
  }

  /** Only the last question counts: an earlier one knows less of what was asked. */
  async #run(what: "check" | "claim", turn: number): Promise<void> {
    if (!this.#inSight) return;
    const { market, day } = this;
    this.#checked = this.#store.document;
    const order = { document: JSON.stringify(this.#checked), market, day };
    if (what === "check") this.working = true;
    this.#changed();
    try {
      if (what === "check") {
        const { checks, profiles } = await this.link.ask({ kind: "check", ...order });
        if (turn !== this.#turns[what]) return;
        this.checks = JSON.parse(checks) as Checks;
        this.profiles = (JSON.parse(profiles) as { profiles: Profile[] }).profiles;
      } else await this.#weigh(order, turn);
      this.failed = false;
    } catch (error) {
      if (turn !== this.#turns[what] || error instanceof Stopped) return;
      this.failed = true;
    }
    if (what === "check") this.working = false;
    this.#changed();
  }

  async #weigh(order: { document: string; market: string; day: string }, turn: number): Promise<void> {
    const { text, language, surface } = this.#wishes;
    let claims: Claims | undefined;
    if (text.trim() !== "") {
      const claim = { text, language: language || undefined, surface: surface || undefined };
      claims = JSON.parse(await this.link.ask({ kind: "claim", ...order, claim })) as Claims;
    }
    if (turn !== this.#turns.claim) return;
    this.claims = claims;
    this.claimed = text;
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}
