import { badgeAttributes, type Choice, calculatorAttributes, frameAddress } from "./code.ts";

/** How a choice looks: the very element, drawn anew when something of it changes. */
export class Preview {
  #drawn = "";

  /** Shows a choice in a place of the page. */
  show(place: HTMLElement, choice: Choice): void {
    const wanted = JSON.stringify(choice);
    if (wanted === this.#drawn) return;
    this.#drawn = wanted;
    place.replaceChildren(element(choice));
  }
}

function element(choice: Choice): HTMLElement {
  if (choice.kind === "frame") {
    const frame = document.createElement("iframe");
    frame.title = `embed.html (${choice.lang})`;
    frame.width = "100%";
    frame.height = "700";
    frame.src = frameAddress({ ...choice, origin: location.origin });
    return frame;
  }
  const made = document.createElement(choice.kind === "badge" ? "meguru-badge" : "meguru-calculator");
  // The preview keeps nothing, whatever the page it is for will.
  const attributes =
    choice.kind === "badge" ? badgeAttributes(choice) : calculatorAttributes({ ...choice, persist: "none" });
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
