// What a host page keeps of what the elements tell it, for the tests and for the console.
window.told = [];
for (const type of ["ready", "input", "assess", "problem", "export", "unsupported", "verify"])
  addEventListener(`meguru-${type}`, ({ target, detail }) => {
    window.told.push({ type, id: target.id, detail });
  });
