/** Waits until the browser's copy of the work has a text in it. */
export function kept(page, text) {
  return page.waitForFunction(isKept, text);
}

/** Waits until the browser keeps no copy. */
export function forgotten(page) {
  return page.waitForFunction(isKept, null);
}

/** In the page: whether the copy has a text in it; without a text, whether there is none, in either storage. */
async function isKept(wanted) {
  const left = localStorage.getItem("meguru:left-copy");
  // To open a database that is not there would make an empty one.
  if ((await indexedDB.databases()).length === 0) return wanted === null && left === null;
  const database = await new Promise((done, failed) => {
    Object.assign(indexedDB.open("meguru"), { onsuccess: ({ target }) => done(target.result), onerror: failed });
  });
  const copy = await new Promise((done, failed) => {
    const request = database.transaction("copies").objectStore("copies").get("last");
    Object.assign(request, { onsuccess: () => done(request.result), onerror: failed });
  });
  database.close();
  return wanted === null ? copy === undefined && left === null : (copy?.text.includes(wanted) ?? false);
}
