/** An emission factor of the library. */
export interface LibraryFactor {
  id: string;
  name_en: string;
  name_ja: string;
  category: string;
  value: number;
  unit: string;
  boundary: string;
  gas_scope: string;
  /** Report of the IPCC behind it; `null` where the source does not say, or for CO2 alone. */
  gwp_basis: string | null;
  year: string;
  geography: string;
  source: string;
  source_url: string;
  /** Id of a licence below. */
  licence: string;
  verified: "yes" | "derived";
  note: string;
}

/** A licence, and the sentence that whoever shows its figures owes. */
export interface Licence {
  id: string;
  name: string;
  url: string | null;
  attribution: string;
}

/** Every emission factor, and every licence. */
export function library(): { factors: LibraryFactor[]; licences: Licence[] };
