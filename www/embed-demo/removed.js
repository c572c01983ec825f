// Before the element is defined: what is set here must be read when it is.
document.querySelector("#early").product = {
  format: "meguru/1",
  product: { name: "Set before" },
  components: [{ id: "a", name: "A", material: "pp", mass: "1 kg", inflow: { post_consumer_recycled: 0.25 } }],
};

customElements.whenDefined("meguru-calculator").then(() => {
  const [here, there, removed] = ["#here", "#there", "#removed"].map((place) => document.querySelector(place));
  // While it starts: out, in elsewhere, and out for good.
  removed.remove();
  there.append(removed);
  here.append(removed);
  const gone = document.createElement("meguru-calculator");
  gone.id = "gone";
  gone.setAttribute("template", "office-chair");
  here.append(gone);
  setTimeout(() => gone.remove());
});
