import { noChange } from "lit";
import { Directive, directive, type ElementPart, type PartInfo, PartType } from "lit/directive.js";
import { beginTyping, composing, endTyping, show } from "./typed.ts";

/** What a field of text shows, and what becomes of what is typed there. */
export interface Typing {
  text: string;
  /** Takes what stands in the field, with each key; of a word of an input method once it is whole. */
  write: (input: HTMLInputElement) => void;
  /** What happens when somebody has finished: with Enter, or by leaving the field. */
  finish?: () => void;
}

class TypingDirective extends Directive {
  #now: Typing | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error("typing() stands on an element.");
  }

  render(_typing: Typing): unknown {
    return noChange;
  }

  override update(part: ElementPart, [typing]: [Typing]): unknown {
    const input = part.element as HTMLInputElement;
    if (!this.#now) this.#listen(input);
    this.#now = typing;
    show(input, typing.text);
    return noChange;
  }

  #listen(input: HTMLInputElement): void {
    const write = () => this.#now?.write(input);
    const finish = () => {
      endTyping(input);
      this.#now?.finish?.();
    };
    input.addEventListener("compositionstart", () => beginTyping(input));
    input.addEventListener("compositionend", write);
    input.addEventListener("input", (event) => {
      beginTyping(input);
      if (!(event as InputEvent).isComposing) write();
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !composing(event)) finish();
    });
    input.addEventListener("focusout", finish);
  }
}

/** Element directive: a field of text that is safe for input methods, and keeps what is typed until it is finished. */
export const typing = directive(TypingDirective);
