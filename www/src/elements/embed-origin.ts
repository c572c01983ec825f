/** The origin that a text names, as browsers write origins; nothing where it names another thing, or every page. */
export function namedOrigin(text: string | null): string | undefined {
  if (!text) return undefined;
  try {
    const { origin, protocol } = new URL(text);
    return origin === text.replace(/\/$/, "") && /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** The origin of the page around this one, where its address names the one that is really there. */
export function parentOrigin(named: string | null): string | undefined {
  const origin = namedOrigin(named);
  const [around] = location.ancestorOrigins ?? [];
  return around === undefined || around === origin ? origin : undefined;
}
