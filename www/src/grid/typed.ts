import { noChange } from "lit";
import { Directive, directive, type ElementPart, type PartInfo, PartType } from "lit/directive.js";

const texts = new WeakMap<HTMLInputElement, string>();
const typing = new WeakSet<HTMLInputElement>();

/** Shows a text in an input, unless somebody types there. */
export function show(input: HTMLInputElement, text: string): void {
  texts.set(input, text);
  if (!typing.has(input) && input.value !== text) input.value = text;
}

/**
 * Shows a text in an input, but never while somebody types there: writing `.value` of a focused input would close the
 * window in which a Japanese word is being chosen, and move the caret of everybody else.
 */
class Typed extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error("typed() stands on an element.");
  }

  render(_text: string): unknown {
    return noChange;
  }

  override update(part: ElementPart, [text]: [string]): unknown {
    show(part.element as HTMLInputElement, text);
    return noChange;
  }
}

/** Element directive: the text that an input shows. */
export const typed = directive(Typed);

/** Says that somebody types in an input: it keeps what they type. */
export function beginTyping(input: HTMLInputElement): void {
  typing.add(input);
}

/** Whether somebody is typing in an input. */
export function isTyping(input: HTMLInputElement): boolean {
  return typing.has(input);
}

/** Says that they have finished, or that the document was replaced: the input shows the document again. */
export function endTyping(input: HTMLInputElement): void {
  typing.delete(input);
  const text = texts.get(input);
  if (text !== undefined && input.value !== text) input.value = text;
}

/** Whether a key belongs to the input method: the Enter that confirms a word is not the Enter that leaves the cell. */
export function composing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
