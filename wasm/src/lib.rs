//! The browser's door to Meguru: whole documents in, whole assessments out.
