import "meguru/calculator.js";
import "meguru/badge.js";

const calculator = document.querySelector("meguru-calculator");
calculator.addEventListener("meguru-assess", ({ detail }) => {
  document.title = `recycled content ${detail.assessment.figures.recycled_content.value}`;
});
