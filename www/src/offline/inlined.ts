/** The single file is on a disk already. */
export async function keepForOffline(): Promise<void> {}
