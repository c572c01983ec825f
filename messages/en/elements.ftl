### Texts of the elements for other people's pages, and of the page that writes the code for them.

## The calculator as an element

element-reset = Start again
element-recycled = Recycled material in it, from used products
element-recycling = Goes to recycling after use
element-other-parts = { $count } more parts are counted as they stand.
element-source = Computed with Meguru { $engine }, tables of { $tables }
element-privacy = Nothing you enter leaves this device.
problem-element-not_loaded = The product could not be loaded from { $address }.
problem-element-no_template = There is no template “{ $name }”.
problem-element-no_indicator = There is no figure “{ $name }”.

## Where the calculator cannot run

offer-csp = The security settings of this page (Content-Security-Policy) do not allow the calculation here.
offer-wasm = This browser cannot run the calculation program.
offer-network = The calculation program could not be loaded.
offer-frame = Show the calculator in a frame
offer-window = Open the calculator in a new tab
offer-frame-title = Circularity calculator

## The badge

badge-loading = The figure is being loaded.
badge-not-loaded = The figure could not be loaded.
badge-not-a-badge = This file holds no figure for a badge.
badge-refused = No badge: the rules for this market do not allow this figure to be shown.
badge-indicative = No badge: the figure is an indication only, since { $share } % of the mass rests on defaults or estimates, or is left out.
badge-verify = Compute again
badge-verifying = The figure is being computed again.
badge-equal = Recomputed with Meguru { $version }: equal.
badge-differs = Recomputed with Meguru { $version }. The figure differs: { $computed } here, { $stated } stated.
badge-missing = Recomputed with Meguru { $version }. The figure cannot be computed from this product file.
badge-other-file = The product file is not the one that the figure was computed from.
badge-no-product = The product file could not be read, so the figure was not computed again.
badge-unsupported = The figure cannot be computed again on this page.

## The page that writes the code

configure-title = Put the calculator on your page
configure-lead = Choose what your page shows. Below stands the code to paste, and how it looks.
configure-home = Back to the calculator
configure-language = Language of this page
configure-kind = What to put there
configure-kind-calculator = Calculator
configure-kind-frame = Calculator in a frame
configure-kind-badge = Figure (badge)
configure-kind-calculator-text = Becomes part of your page and takes its colours. Your page must allow WebAssembly.
configure-kind-frame-text = Stands apart from your page, and works where that does not allow WebAssembly.
configure-kind-badge-text = Shows one figure that was computed before. It needs no calculation program.
configure-lang = Language
configure-template = Product to begin with
configure-template-none = Empty product
configure-mode = Size
configure-mode-quick = A few fields
configure-mode-full = Whole parts list
configure-theme = Colours
configure-theme-auto = As the visitor's device
configure-theme-light = Light
configure-theme-dark = Dark
configure-theme-contrast = High contrast
configure-readonly = Show the figures only, without fields
configure-persist = Keep the visitor's entries
configure-persist-none = No
configure-persist-session = Until the tab is closed
configure-persist-local = In the visitor's browser
configure-indicators = Figures
configure-indicators-hint = Without a choice, the few figures for everybody are shown.
configure-origin = Address of your site
configure-origin-hint = For example https://example.com. The frame tells its height to this address and to no other.
configure-origin-wrong = “{ $value }” is not the address of a site. Enter it in the form https://example.com.
configure-badge-src = Address of the badge's file
configure-badge-product = Address of the product file
configure-badge-verify = Let visitors' browsers compute the figure again
configure-code = Code to paste
configure-code-policy = If your page has a Content-Security-Policy, add to it
configure-code-note = The hash (integrity) makes sure that exactly this version { $version } is run. Keep the address with the version in it.
configure-copy = Copy the code
configure-copy-policy = Copy the directives
configure-preview = How it looks
configure-preview-badge = The badge appears when its file can be loaded from the address above.
configure-privacy = The code asks for files of this site only. It sends nothing, sets no cookies, and keeps nothing unless you chose so.
configure-foot = Calculation program { $version }
configure-loading = The calculator is being loaded.

## The page in a frame

frame-title = Circularity calculator
frame-no-origin = The address of this frame names no site that it belongs to, so that its height stays as it is.
