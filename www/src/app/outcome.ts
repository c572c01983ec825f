import { PicturesPart } from "../results/pictures-part.ts";
import { Results } from "../results/results.ts";

customElements.define("meguru-pictures-part", PicturesPart);
customElements.define("meguru-results", Results);
