import { adopt, adoptStyles } from "../../styles/adopt.ts";
import { loadLanguage, preferredLanguage, speak } from "../../text/messages.ts";
import "../badge.ts";
import "../calculator.ts";
import css from "./configure.css?inline";
import { Configure } from "./screen.ts";

adoptStyles();
adopt(css);
const chosen = preferredLanguage() === "ja" ? "ja" : "en";
document.documentElement.lang = chosen;
await Promise.all([loadLanguage("ja"), loadLanguage("en")]);
speak(chosen);
customElements.define("meguru-configure", Configure);
