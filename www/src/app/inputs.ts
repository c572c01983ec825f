import { ProductForm } from "../forms/product-form.ts";
import { PartsList } from "../grid/parts-list.ts";

PartsList.names = () => import("../grid/material-names.ts");
customElements.define("meguru-product-form", ProductForm);
customElements.define("meguru-parts-list", PartsList);
