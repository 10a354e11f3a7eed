//! Texts in encodings that have to be guessed.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    verbatim_fuzz::check("a.txt", bytes);
});
