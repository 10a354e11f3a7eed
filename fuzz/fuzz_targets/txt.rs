//! The reader `txt`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    verbatim_fuzz::check_reader("txt", bytes);
});
