//! The reader `xlsx`.

#![no_main]

libfuzzer_sys::fuzz_target!(
    // The reader catches the panics of its library over damaged files; the hook of the fuzzer would end the program at
    // each of them. A panic that nobody catches still does.
    init: std::panic::set_hook(Box::new(|_| {})),
    |bytes: &[u8]| {
        verbatim_fuzz::check_reader("xlsx", bytes);
    }
);
