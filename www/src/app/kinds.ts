/** The kinds of product that the page offers to begin with: the id of the category, and the file of its template. */
export const KINDS = [
  "packaging",
  "pet_bottle",
  "apparel",
  "textile",
  "furniture",
  "small_appliance",
  "it_device",
  "battery",
  "vehicle_part",
  "building_product",
  "toy",
  "tool",
].map((category) => ({ category, file: category.replaceAll("_", "-") }));
