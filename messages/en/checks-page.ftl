### Texts of the screen of checks and claims; the words of rules and outcomes are in checks.ftl.

## The screen of checks

checks-page-note = Not legal advice. The rules stand as of { $day }; look at the sources before you rely on one.
checks-page-market = Where it is sold
checks-page-market-jp = Japan
checks-page-market-eu = European Union
checks-page-market-fr = France
checks-page-market-de = Germany
checks-page-market-uk = United Kingdom
checks-page-market-us = United States
checks-page-day = Placed on the market on
checks-page-day-hint = The law of this day decides. Try a later one, such as 2030-01-01, to see what is coming.
checks-page-working = Checking the product.
checks-page-again = Checking again.
checks-page-done = Checked: { $counts }.
checks-page-failed = The checks did not come back.
checks-page-no-product = No product is open yet: open or make one, and the rules are held against it. Claims can be checked at once.
checks-page-problems = { $count } entries of the product are wrong, which may change outcomes.
checks-page-parts = On this screen
checks-page-comma = {", "}
checks-page-in-brackets = {" "}({ $text })
checks-page-all = All
checks-page-no-answer = Not answered
checks-page-no-word = None of these
checks-page-unknown = not known

## Questions

checks-page-facts = Questions
checks-page-facts-text = Rules wait for { $count } answers that the parts list does not hold. They are kept in the product.
checks-page-facts-none = No rule waits for an answer.
checks-page-facts-all = Show the other { $count } questions
checks-page-facts-given = Answers given before: { $count }
checks-page-facts-rules = Rules that wait for it: { $count } ({ $rules })
checks-page-all-places = All { $count } places at once

## Outcomes

checks-page-outcomes = What came of each rule
checks-page-counts = Rules by outcome
checks-page-count = { $outcome }: { $count }
checks-page-rules = rules: { $count }
checks-page-no-rules = No rule is left by this choice.
checks-page-show = Show the rules: { $outcome }
checks-page-severity = How binding
checks-page-instrument = Law, standard or label
checks-page-about-not_met = The product does not do what these rules ask.
checks-page-about-cannot_tell = An input is missing. Each rule says which, and leads to its field.
checks-page-about-evidence_needed = The value is fine; the proof is not on file.
checks-page-about-review = A person must look at these: nothing here passes or fails them.
checks-page-about-undetermined = The act that would say what is asked is still missing.
checks-page-about-not_yet_in_force = These do not bind on the chosen day.
checks-page-about-met = The product does what these rules ask, as far as its figures and answers say.
checks-page-about-not_applicable = These are not for this product; each says why.
checks-page-at = About:
checks-page-asked = Asked
checks-page-asked-at-least = at least { $threshold }
checks-page-asked-above = more than { $threshold }
checks-page-asked-at-most = at most { $threshold }
checks-page-asked-below = less than { $threshold }
checks-page-asked-equal = { $threshold }
checks-page-asked-different = anything but { $threshold }
checks-page-asked-in = one of: { $threshold }
checks-page-asked-has = with: { $threshold }
checks-page-distance = Missing
checks-page-later = From { $day }
checks-page-from = Binds from
checks-page-components = Caused by these parts:
checks-page-needs = Missing inputs:
checks-page-unproven = No proof is on file for:
checks-page-needs-count = Missing inputs: { $count }
checks-page-unproven-count = Without proof on file: { $count }
checks-page-evidence = To be held:
checks-page-on-file = This evidence is on file
checks-page-remedy = What to do:
checks-page-subjects = Each of the { $count } parts or packaging units
checks-page-source = Source, and how far it was read
checks-page-published = Official text (new tab)
checks-page-source-of = : { $rule }
checks-page-read-yes = Read in full for this rule.
checks-page-read-part = Read in part.
checks-page-read-memory = Nobody has read it; it is from memory.
checks-page-text-read = The text itself was read.
checks-page-text-cited = Somebody else's account of it was read.
checks-page-text-memory = { "" }
checks-page-checked = Last compared with its source on { $day }.

## Recycled content

checks-page-recycled = Recycled content, in the meaning of each law
checks-page-recycled-text = The same parts give another share in each law: what counts and what it is divided by differ. Use the share that belongs to the rule or the market.
checks-page-product = Product
checks-page-packaging = Packaging
checks-page-recycled-none = Recycled content cannot be told yet.
checks-page-meaning = Meaning
checks-page-share = Share
checks-page-numerator = Counted as recycled (kg)
checks-page-denominator = Divided by (kg)
checks-page-left-out = Left out, and why
checks-page-excluded = { $kilograms } kg: { $reason }

## Claims

checks-page-claim = Words for the package or the website
checks-page-claim-text = Paste what you want to write about the product. The words are compared with the rules of the market above, and the numbers with the figures.
checks-page-claim-language = Language of the words
checks-page-claim-any = Those of the market
checks-page-claim-surface = Where they stand
checks-page-surface-product = On the product or its packaging
checks-page-surface-elsewhere = In an advertisement or on a website
checks-page-claim-label = The words
checks-page-claim-hint = They are not written into the product. They stay in this tab.
checks-page-findings = { $count } places found.
checks-page-marked = The words with the places marked
checks-page-finding = Finding { $number }
checks-page-allowed = When it is allowed:
checks-page-suggestion = The figures support this wording:
checks-page-copy = Copy
checks-page-copied = Copied.
checks-page-not-copied = The browser did not let the page copy. Select the words and copy them yourself.
