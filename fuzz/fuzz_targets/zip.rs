//! Zip files as they are: archives, and documents that are zipped.

#![no_main]

libfuzzer_sys::fuzz_target!(
    // The reader catches the panics of its library over damaged files; the hook of the fuzzer would end the program at
    // each of them. A panic that nobody catches still does.
    init: std::panic::set_hook(Box::new(|_| {})),
    |bytes: &[u8]| {
        let _ = verbatim_ingest::archive::entries(bytes, &[]);
        verbatim_fuzz::check("a.docx", bytes);
        verbatim_fuzz::check("a.xlsx", bytes);
    }
);
