//! What a company states beside the parts: sales, water, region, lives, take-back, targets.

use crate::product::{
    CoProducts, Currency, Kind, Lives, Positive, Product, Production, Quantity, Region, Sales,
    Site, Stated, TakeBack, Target, Water,
};

use super::{FieldPath, Input, Known, ResolvedProduct};

/// A number of a block; the whole path stands in two parts, as everywhere.
fn number<'a, T, K: Kind>(
    block: Option<&'a T>,
    base: &'static str,
    field: &'static str,
    pick: impl Fn(&'a T) -> &'a Stated<Quantity<K>>,
) -> Known<'a> {
    let path = FieldPath { base, field };
    block
        .and_then(|block| pick(block).value())
        .map(|quantity| Input::stated(quantity, path, false))
        .ok_or(path)
}

impl<'a> ResolvedProduct<'a> {
    fn stated_product(&self) -> Option<&'a Product> {
        self.document.product.value()
    }

    fn sales(&self) -> Option<&'a Sales> {
        Some(self.stated_product()?.sales.value()?)
    }

    fn production_block(&self) -> Option<&'a Production> {
        self.document.production.value()
    }

    /// A number of `product.sales`.
    pub(crate) fn sales_number<K: Kind>(
        &self,
        field: &'static str,
        pick: impl Fn(&'a Sales) -> &'a Stated<Quantity<K>>,
    ) -> Known<'a> {
        number(self.sales(), "/product/sales", field, pick)
    }

    /// Whether the document says something of a number of `product.sales`, rightly or wrongly: then
    /// no other number takes its place.
    pub(crate) fn states_sales<K: Kind>(
        &self,
        pick: impl Fn(&'a Sales) -> &'a Stated<Quantity<K>>,
    ) -> bool {
        self.sales().is_some_and(|sales| !pick(sales).is_absent())
    }

    /// The currency of the document.
    pub(crate) fn currency(&self) -> Result<Currency, FieldPath<'a>> {
        self.sales()
            .and_then(|sales| sales.currency.value().copied())
            .ok_or(FieldPath {
                base: "/product/sales",
                field: "/currency",
            })
    }

    /// The site whose bill the product shares.
    pub(crate) fn site(&self) -> Option<&'a Site> {
        Some(self.production_block()?.site.value()?)
    }

    /// A number of `production.site`.
    pub(crate) fn site_number<K: Kind>(
        &self,
        field: &'static str,
        pick: impl Fn(&'a Site) -> &'a Stated<Quantity<K>>,
    ) -> Known<'a> {
        number(self.site(), "/production/site", field, pick)
    }

    /// Whether the production has co-products, and their block where it can be read.
    pub(crate) fn co_products(&self) -> Option<Result<&'a CoProducts, FieldPath<'a>>> {
        match &self.production_block()?.co_products {
            Stated::Absent => None,
            Stated::Value(block) => Some(Ok(block)),
            Stated::Wrong => Some(Err(FieldPath {
                base: "/production",
                field: "/co_products",
            })),
        }
    }

    /// A number of `production.co_products`.
    pub(crate) fn co_products_number(
        &self,
        field: &'static str,
        pick: impl Fn(&'a CoProducts) -> &'a Stated<Quantity<Positive>>,
    ) -> Known<'a> {
        let block = self.co_products().and_then(Result::ok);
        number(block, "/production/co_products", field, pick)
    }

    /// Year that the figures are for: stated, or that of placing on the market.
    pub(crate) fn data_year(&self) -> Result<f64, FieldPath<'a>> {
        let missing = FieldPath {
            base: "/product",
            field: "/reference_year",
        };
        let product = self.stated_product().ok_or(missing)?;
        match &product.reference_year {
            Stated::Value(year) => Ok(year.value),
            Stated::Wrong => Err(missing),
            Stated::Absent => product
                .placed_on_market
                .value()
                .and_then(|date| date.get(..4)?.parse::<u32>().ok())
                .map(f64::from)
                .ok_or(missing),
        }
    }

    /// Functional units that one product delivers.
    pub(crate) fn functional_units(&self) -> Known<'a> {
        let block = self
            .stated_product()
            .and_then(|product| product.functional_unit.value());
        number(block, "/product/functional_unit", "/amount", |unit| {
            &unit.amount
        })
    }

    /// A number of `production.water`.
    pub(crate) fn water(
        &self,
        field: &'static str,
        pick: impl Fn(&'a Water) -> &'a Stated<Quantity<crate::product::Volume>>,
    ) -> Known<'a> {
        let water = self
            .production_block()
            .and_then(|production| production.water.value())
            .map(|water| &**water);
        number(water, "/production/water", field, pick)
    }

    /// Energy content of, or recovered from, the residual outflow.
    pub(crate) fn residual_energy(&self, recovered: bool) -> Known<'a> {
        let block = self
            .production_block()
            .and_then(|production| production.residual_energy.value());
        let field = if recovered { "/recovered" } else { "/content" };
        number(block, "/production/residual_energy", field, |energy| {
            if recovered {
                &energy.recovered
            } else {
                &energy.content
            }
        })
    }

    /// The region of the loop: its name and radius, whichever is stated.
    pub(crate) fn region(&self) -> Result<&'a Region, FieldPath<'a>> {
        let path = FieldPath {
            base: "/product",
            field: "/region",
        };
        let region = self
            .stated_product()
            .and_then(|product| product.region.value())
            .ok_or(path)?;
        let usable = !region.name.is_wrong() && !region.radius_km.is_wrong();
        let named = region.name.value().is_some() || region.radius_km.value().is_some();
        if usable && named {
            Ok(region)
        } else {
            Err(path)
        }
    }

    /// Mass of the complete vehicle.
    pub(crate) fn vehicle_mass(&self) -> Known<'a> {
        number(
            self.stated_product(),
            "/product",
            "/vehicle_mass",
            |product| &product.vehicle_mass,
        )
    }

    /// Name of the end-of-life scenario.
    pub(crate) fn end_of_life_scenario(&self) -> Option<&'a str> {
        Some(self.stated_product()?.end_of_life_scenario.value()?)
    }

    /// Years that a refurbished or reused product serves once more.
    pub(crate) fn refurbished_years(&self) -> Known<'a> {
        let lifetime = self
            .stated_product()
            .and_then(|product| product.lifetime.value());
        number(
            lifetime,
            "/product/lifetime",
            "/refurbished_years",
            |lifetime| &lifetime.refurbished_years,
        )
    }

    /// Growth of the resources taken in, and of the economy.
    pub(crate) fn growth(&self) -> [Known<'a>; 2] {
        let growth = self
            .stated_product()
            .and_then(|product| product.growth.value())
            .map(|growth| &**growth);
        let base = "/product/growth";
        [
            number(growth, base, "/resource_inflow", |growth| {
                &growth.resource_inflow
            }),
            number(growth, base, "/gross_domestic_product", |growth| {
                &growth.gross_domestic_product
            }),
        ]
    }

    /// The chain of lives, where the document describes one.
    pub(crate) fn lives(&self) -> Option<&'a Lives> {
        Some(self.document.lives.value()?)
    }

    /// A number of `lives`.
    pub(crate) fn lives_number<K: Kind>(
        &self,
        field: &'static str,
        pick: impl Fn(&'a Lives) -> &'a Stated<Quantity<K>>,
    ) -> Known<'a> {
        number(self.lives(), "/lives", field, pick)
    }

    /// Mass of the product that a use replaces.
    pub(crate) fn replaced_mass(&self) -> Known<'a> {
        let replaced = self
            .lives()
            .and_then(|lives| lives.replaced_product.value());
        number(replaced, "/lives/replaced_product", "/mass", |replaced| {
            &replaced.mass
        })
    }

    /// Footprint of the product that a use replaces, over one use.
    pub(crate) fn replaced_carbon_footprint(&self) -> Known<'a> {
        let replaced = self
            .lives()
            .and_then(|lives| lives.replaced_product.value());
        number(
            replaced,
            "/lives/replaced_product",
            "/carbon_footprint",
            |replaced| &replaced.carbon_footprint,
        )
    }

    /// A number of `take_back`.
    pub(crate) fn take_back(
        &self,
        field: &'static str,
        pick: impl Fn(&'a TakeBack) -> &'a Stated<Quantity<crate::product::TotalMass>>,
    ) -> Known<'a> {
        let block = self.document.take_back.value().map(|block| &**block);
        number(block, "/take_back", field, pick)
    }

    /// The declared targets.
    pub(crate) fn targets(&self) -> &'a [Target] {
        self.document.targets.items()
    }

    /// The year that the figures are for.
    pub(crate) fn reference_year(&self) -> Known<'a> {
        number(
            self.stated_product(),
            "/product",
            "/reference_year",
            |product| &product.reference_year,
        )
    }
}
