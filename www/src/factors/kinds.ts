/** Where a factor of one's own may come from. */
export const FACTOR_KINDS = ["supplier_specific", "measured", "declaration", "database"];

/** Reports of the IPCC whose potentials a factor may use. */
export const GWP_BASES = ["AR4", "AR5", "AR6"];
