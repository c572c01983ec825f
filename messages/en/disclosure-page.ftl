### Texts of the screen of disclosure readiness and of the container-law fee. States and remarks are in disclosure.ftl, the words of the fee in checks.ftl.

disclosure-page-working = Looking at what the product fills.
disclosure-page-done = Up to date with the product.
disclosure-page-failed = The answer did not come back.
disclosure-page-problems = { $count } entries of the product are wrong, which may change values.
disclosure-page-comma = {", "}
disclosure-page-semicolon = {"; "}
disclosure-page-count = { $state } { $count }
disclosure-page-choose = Frameworks
disclosure-page-choose-hint = Those that are ticked are shown, printed and saved.
disclosure-page-open = { $framework } (whether it is for this product is open)
disclosure-page-not-for = { $framework } (not for this product)
disclosure-page-all = Tick all
disclosure-page-none = Tick none
disclosure-page-print = Print or save as PDF
disclosure-page-save = Save as JSON
disclosure-page-file = disclosure
disclosure-page-applies-unknown = Whether it is for this product cannot be told. Enter:
disclosure-page-enter = To enter:
disclosure-page-improve = Could still be entered:
disclosure-page-facts = Facts to enter: { $count }
disclosure-page-facts-none = Facts that were entered here
disclosure-page-facts-text = The parts list does not hold these. They are kept in the product.

## Fee by Japan's container law

disclosure-page-fee = Fee by Japan's container and packaging law
disclosure-page-fee-text = What the designated body asks for recycling the packaging that households throw away, with prices and coefficients of fiscal year { $year }.
disclosure-page-units = Units sold in Japan in a year
disclosure-page-units-hint = Only for this computation; it is not written to the product. Empty: what the product says.
disclosure-page-simplified = Simplified calculation: businesses use up some of it, and nobody knows how much
disclosure-page-formula = (Sold − collected by the company − used up by businesses) × coefficient × unit price:
disclosure-page-fee-no-coefficient = A coefficient is not known for this year, use and method. Look it up at the designated body; this page cannot take one.
disclosure-page-fee-no-price = A unit price is not known for this year. Look it up at the designated body; this page cannot take one.
