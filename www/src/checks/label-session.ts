import { textsOf } from "#catalogues";
import { Stopped } from "../engine/worker-link.ts";
import { hashOf } from "../sheet/hash.ts";
import type { Store } from "../store/store.ts";
import { WRITTEN, type Written, written } from "../text/messages.ts";
import type { JsonObject } from "../types.ts";
import type { Audience, BadgeAnswer, LabelAnswer, LabelRequest, Made, Refused, Size } from "./label-types.ts";
import type { LabelTexts } from "./label-words.ts";
import { link } from "./link.ts";
import type { Session } from "./session.ts";
import { isDay, today } from "./wishes.ts";

/** How long typing pauses before the label is made anew. */
const AFTER_MS = 300;

/** The figure to begin with, where it has a value. */
const FIRST = "recycled_content";

/** What somebody chose for the label; nothing yet where the page has its own start. */
interface Choices {
  figures?: ReadonlySet<string>;
  audience: Audience;
  size: Size;
  date?: string;
  language?: Written;
  /** Whether the words of the claim stand on it. */
  withClaim: boolean;
}

/** A question: what is asked of which document. */
interface Question {
  request: LabelRequest;
  document: JsonObject;
}

/** The label of the product as it stands. `change` says that there is something new to show. */
export class LabelSession extends EventTarget {
  readonly #store: Store;
  readonly #session: Session;
  #choices: Choices = { audience: "consumer", size: "70x50", withClaim: false };
  #texts: Promise<LabelTexts> | undefined;
  #asked: Question | undefined;
  #answered: Question | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inSight = false;
  answer: LabelAnswer | undefined;
  failed = false;
  /** Why there is no badge, where the label may be shown and its badge may not. */
  badgeRefused: Refused | undefined;

  constructor(store: Store, session: Session) {
    super();
    this.#store = store;
    this.#session = session;
    const look = () => this.#look();
    store.addEventListener("change", look);
    session.addEventListener("change", look);
    addEventListener("meguru-language", look);
  }

  /** Figures that labels may print and that have a value, in the order in which they are printed. */
  get figures(): readonly string[] {
    const { figures } = this.#store.assessment;
    const known = (id: string) =>
      figures[id] ? figures[id].value !== null : (this.#store.available?.has(id) ?? false);
    return (this.#session.catalogue?.printable ?? []).filter(known);
  }

  /** Those of them that are chosen. */
  get chosen(): readonly string[] {
    const { figures } = this.#choices;
    return this.figures.filter((id) => figures?.has(id) ?? id === FIRST);
  }

  get choices(): Readonly<Choices> & { date: string; language: Written } {
    return { date: today(), language: written(), ...this.#choices };
  }

  /** Whether what is shown is of what was asked last. */
  get current(): boolean {
    const now = this.#question();
    return this.#answered !== undefined && same(now, this.#answered);
  }

  choose(changes: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...changes };
    this.#look(0);
  }

  /** Puts a figure on the label, or takes it off. */
  put(id: string, on: boolean): void {
    const others = this.chosen.filter((other) => other !== id);
    this.choose({ figures: new Set(on ? [...others, id] : others) });
  }

  /** Says whether the label is in sight; nobody waits for one that nobody sees. */
  show(inSight: boolean): void {
    this.#inSight = inSight;
    this.#look(0);
  }

  again(): void {
    this.#asked = undefined;
    this.#look(0);
  }

  /** The label of everything as it stands now; nothing where there is none. What is saved is never an earlier one. */
  async fresh(): Promise<Made | undefined> {
    while (!this.current) {
      await this.#run();
      if (this.failed) return undefined;
    }
    const { answer } = this;
    return answer && !("refused" in answer) ? answer : undefined;
  }

  /** The badge of a figure, as JSON text; nothing where it is refused. */
  async badge(figure: string): Promise<string | undefined> {
    this.badgeRefused = undefined;
    const { request, document } = this.#question();
    const { size: _, claim: __, ...asked } = request;
    try {
      const given = JSON.parse(await this.#ask("badge", document, { ...asked, figures: [figure] })) as BadgeAnswer;
      if (!("refused" in given)) return `${JSON.stringify(given.badge, null, 2)}\n`;
      this.badgeRefused = given.refused;
    } catch (error) {
      if (!(error instanceof Stopped)) this.failed = true;
    }
    this.#changed();
    return undefined;
  }

  #question(): Question {
    const { audience, size, date, language: speech, withClaim } = this.choices;
    const claim = withClaim ? this.#session.wishes.text.trim() : "";
    const request: LabelRequest = {
      figures: this.chosen,
      ...(claim !== "" && { claim }),
      market: this.#session.market,
      audience,
      placed_on_market: this.#session.day,
      date: isDay(date) ? date : today(),
      language: speech,
      size,
    };
    return { request, document: this.#store.document };
  }

  /** Asks anew where something has changed, after a pause in typing. */
  #look(after = AFTER_MS): void {
    if (!this.#inSight || !this.#store.started) return;
    const question = this.#question();
    if (this.#asked && same(question, this.#asked)) return;
    this.#asked = question;
    this.badgeRefused = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), after);
    this.#changed();
  }

  /** Only the last question counts. */
  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    const question = this.#question();
    this.#asked = question;
    const { request, document } = question;
    try {
      const none = request.figures.length === 0;
      const answer = none ? undefined : (JSON.parse(await this.#ask("label", document, request)) as LabelAnswer);
      if (turn !== this.#turn) return;
      this.answer = answer;
      this.#answered = question;
      this.failed = false;
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#asked = undefined;
      this.failed = !(error instanceof Stopped);
    }
    this.#changed();
  }

  async #ask(kind: "label" | "badge", of: JsonObject, asked: Omit<LabelRequest, "size">): Promise<string> {
    const document = of === this.#store.document ? this.#store.documentText() : JSON.stringify(of);
    this.#texts ??= readTexts();
    this.#texts.catch(() => {
      // The next one who needs them tries again.
      this.#texts = undefined;
    });
    const [texts, sum] = await Promise.all([this.#texts, hashOf(document)]);
    const request = JSON.stringify({ ...asked, ...(sum !== "" && { document_sha256: sum }) });
    return await link.ask({ kind, document, request, texts });
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}

function same(one: Question, other: Question): boolean {
  return one.document === other.document && JSON.stringify(one.request) === JSON.stringify(other.request);
}

/** What labels are written with, in both languages: a badge speaks both. */
async function readTexts(): Promise<LabelTexts> {
  const read = async (name: Written) => Promise.all(["first", "later", "label"].map((part) => textsOf(name, part)));
  const [ja, en] = await Promise.all(WRITTEN.map(read));
  return { ja: ja ?? [], en: en ?? [] };
}
