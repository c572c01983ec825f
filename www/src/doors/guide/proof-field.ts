import { html, nothing, type TemplateResult } from "lit";
import { isObject, valueAt, withValue } from "../../document/pointer.ts";
import type { Store } from "../../store/store.ts";
import { t } from "../../text/messages.ts";
import type { Json, JsonObject } from "../../types.ts";
import type { Group } from "./groups.ts";

/** Kinds of proof, as the document names them; the usual ones first. */
const KINDS = [
  "supplier_declaration",
  "certificate",
  "third_party_verification",
  "test_report",
  "environmental_product_declaration",
  "invoice",
  "measurement",
  "other",
] as const;

/** What the proof is about, from its component. */
const SHARES = ["/inflow/post_consumer_recycled", "/inflow/pre_consumer_recycled"];

/** A proof of a recycled share. */
export interface Proof {
  kind: string;
  reference: string;
}

const isOfShares = (entry: Json): entry is JsonObject =>
  isObject(entry) && typeof entry.for === "string" && SHARES.includes(entry.for);

/** The proof of a component's recycled shares, if there is one. */
export function proofOf(component: JsonObject): Proof | undefined {
  const { evidence } = component;
  const entry = Array.isArray(evidence) ? evidence.find(isOfShares) : undefined;
  if (!entry) return undefined;
  return {
    kind: typeof entry.kind === "string" ? entry.kind : "",
    reference: typeof entry.reference === "string" ? entry.reference : "",
  };
}

/** A kind of proof in words. */
export function proofWords(kind: string): string {
  return KINDS.some((known) => known === kind) ? t(`guide-proof-${kind.replaceAll("_", "-")}`) : kind;
}

/** Puts a proof in place of another one; what else is known of it, and every other proof, stays. */
function withProof(component: JsonObject, proof: Partial<Proof> | undefined): Json | undefined {
  const list = Array.isArray(component.evidence) ? component.evidence : [];
  const others = list.filter((entry) => !isOfShares(entry));
  if (!proof) return others.length > 0 ? others : undefined;
  const own = list.filter(isOfShares);
  const stated = SHARES.filter((share) => valueAt(component, share) !== undefined);
  const proven = stated.length > 0 ? stated : SHARES.slice(0, 1);
  const entries = proven.map((share): JsonObject => {
    const before = own.find((entry) => entry.for === share) ?? own[0] ?? {};
    const { reference, ...after } = { ...before, ...proof, for: share };
    return typeof reference === "string" && reference !== "" ? { ...after, reference } : after;
  });
  return [...others, ...entries];
}

/** What proves the recycled shares of a material, for all of its parts: none is an answer. */
export function proofField(store: Store, { parts }: Group): TemplateResult {
  const proofs = parts.map(({ component }) => proofOf(component));
  const [first] = proofs;
  const differ = proofs.some((proof) => proof?.kind !== first?.kind || proof?.reference !== first?.reference);
  const id = `proof${parts[0]?.path.replaceAll("/", "-")}`;
  const put = (proof: Partial<Proof> | undefined) => {
    const changed = parts.reduce((document, { path }) => {
      const component = valueAt(document, path);
      return isObject(component) ? withValue(document, `${path}/evidence`, withProof(component, proof)) : document;
    }, store.document);
    store.apply(changed);
    store.settle();
  };
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    put(value === "" ? undefined : { kind: value });
  };
  const chosen = differ ? undefined : first?.kind;
  return html`<div class="field">
      <label for=${id}>${t("guide-proof")}</label>
      <select id=${id} data-path=${`${parts[0]?.path}/evidence`} aria-describedby=${differ ? `${id}-differ` : nothing} @change=${choose}>
        <option value="" ?selected=${chosen === undefined}>${t("guide-proof-none")}</option>
        ${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === chosen}>${proofWords(kind)}</option>`)}
      </select>
      ${differ ? html`<p class="hint" id=${`${id}-differ`}>${t("guide-differ")}</p>` : nothing}
    </div>
    ${
      chosen === undefined
        ? nothing
        : html`<div class="field">
            <label for=${`${id}-reference`}>${t("guide-proof-reference")}</label>
            <input
              type="text"
              autocomplete="off"
              id=${`${id}-reference`}
              .value=${first?.reference ?? ""}
              @change=${(event: Event) => put({ kind: chosen, reference: (event.target as HTMLInputElement).value })}
            />
          </div>`
    }`;
}
