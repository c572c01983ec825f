### Texts of the label on the screen of checks; those of the label itself are in label.ftl.

checks-page-label = Label

label-page-text = Makes a label of figures of the product, with their scope, method and what they rest on. There is one only where the rules of the market and day above allow it.
label-page-figures = Figures on the label
label-page-no-figures = No figure that a label may print has a value yet.
label-page-audience = Who reads it
label-page-audience-consumer = Consumers
label-page-audience-business = Companies
label-page-size = Size
label-page-size-50x30 = 50 × 30 mm
label-page-size-70x50 = 70 × 50 mm
label-page-size-70 = 70 mm wide, as high as its texts
label-page-language = Language of the label
label-page-date = Date of the label
label-page-date-hint = If it is later than the placing on the market, the rules of this day decide.
label-page-claim = Put the words above on the label too
label-page-working = Making the label.
label-page-done = The label can be made.
label-page-failed = The label did not come back.
label-page-print-size = In print { $width } × { $height } mm; enlarged here.
label-page-spoken = What the label says, as text
label-page-ways = Save the label
label-page-way-svg = Save SVG
label-page-way-png = Save PNG (600 dpi)
label-page-way-page = Save HTML page
label-page-way-copy = Copy HTML fragment
label-page-not-copied = The browser did not let the page copy. Save the HTML page instead.
label-page-no-png = The browser could not make the PNG. Save the SVG instead.
label-page-badge = Badge for a website
label-page-badge-text = A file with one figure, to embed in a website. The words above do not stand in it.
label-page-badge-figure = Figure of the badge
label-page-way-badge = Save badge file
label-page-badge-refused = There is no badge, for these reasons:
label-page-file = label
label-page-badge-file = badge
