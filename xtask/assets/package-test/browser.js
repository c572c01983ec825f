// Uses the installed package as a bundled page would; the title tells how it went.
import init, { version } from "meguru";
import "meguru/badge.js";
import "meguru/calculator.js";

try {
  await init();
  const calculator = document.createElement("meguru-calculator");
  calculator.template = "pet-bottle";
  document.body.append(calculator);
  const { engine, figures } = await calculator.assess();
  if (engine !== version() || figures.recycled_content.value === null) throw new Error("the element computes nothing");
  if (!customElements.get("meguru-badge")) throw new Error("there is no badge");
  document.title = `computes with ${version()}`;
} catch (error) {
  document.title = `failed: ${error}`;
}
