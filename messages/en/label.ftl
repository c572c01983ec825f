### Texts of labels and badges. What a condition says stands in data/labels.

label-title = Figures of { $product }
label-nameless = This product
label-percent = { $number }{"\u00A0"}%
label-quantity = { $number }{"\u00A0"}{ $unit }
label-indicative = about { $value }
label-joint = {", "}
label-between_sentences = {" "}
label-not_stated = not stated

## Scope: what a figure is of

label-scope-product = Product without packaging, as a whole
label-scope-plastics = Plastics of the product, without packaging
label-scope-packaging = Packaging, without the product
label-scope-scenario = Product without packaging; treatment after use: { $scenario }
label-scope-whole_life = One product with its packaging, whole life: { $stages }
label-scope-functional_unit = One functional unit, { $unit }: product with its packaging, whole life: { $stages }
label-scope-year_of_use = One year of use, product with its packaging, whole life: { $stages }

## Method

label-method-iso14021 = Recycled content by mass, ISO 14021, 7.8
label-method-jp_use_rate = Recycled plastics over all plastics, Japan's Act on the Promotion of Effective Utilization of Resources
label-method-renewable = Virgin biological material from sustained production over the whole mass (F_S of the MCI)
label-method-mci_at_average_life = Material Circularity Indicator, Ellen MacArthur Foundation and Granta (2019), at average life (X=1)
label-method-mci = Material Circularity Indicator, Ellen MacArthur Foundation and Granta (2019), with utility F(X)
label-method-iec62635_recyclability = Recyclability rate without heat recovery, as in IEC TR 62635
label-method-iec62635_recoverability = Recoverability rate with heat recovery, as in IEC TR 62635
label-method-footprint = Simplified calculation along ISO 14067, recycling by cut-off (100:0)

# The formula is from memory.
label-from_memory = { $method }; formula not compared with its source

## On what it rests

label-rests_on = { $share } of the mass rests on defaults or estimates.
label-indicative_rests_on = Indicative: { $rests }
label-left_out = { $share } of the mass is not counted.
label-remark-mci = The MCI runs from 0 to 1; an entirely linear product has 0.10.
label-remark-collection = Whether it is collected is not part of the rate.
label-remark-footprint = Carbon footprints of other companies' products are not comparable.
label-remark-mass_balance = Recycled material attributed by mass balance is not counted.
label-remark-unverified = Some of the table values behind it were not compared with the text of their source.

## Sentences

label-statement = { $name } { $value } ({ $scope }).
label-statement_indicative = { $name } about { $value }, as an indication ({ $scope }).
label-sentence = { $product }: { $statement }
label-wording = { $product }: { $statement }.
label-report = Report of the calculation: { $address }
label-source = Calculated with Meguru { $engine }, factor table { $tables }, on { $date }. Stated by the supplier, not verified by a third party.

## On the command line

label-refused = There is no label, for these reasons:
label-refused-figure = figure { $figure }
label-refused-do = What to do: { $remedy }
label-form-sentence = Here it may only be a plain sentence.
label-sentence_from = From { $date } it may only be a plain sentence.
label-caution = Look at this before you show it:
label-too_small = The texts do not fit in { $size } mm in letters that can be read: at this width they need a height of { $needed } mm. Choose a larger size or fewer figures.
