//! Bytes as the database keeps them.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use verbatim_model::text::Hash;

use crate::error::StoreError;

/// Text packs well and is read often, so a light level.
const LEVEL: i32 = 3;

/// Bytes from which on what is packed waits in a file.
const LARGE: usize = 8 << 20;

/// Bytes as the database keeps them: packed, so that large ones can wait to be kept without taking their place twice.
#[derive(Debug)]
pub struct Packed {
    hash: Hash,
    size: usize,
    zstd: Place,
}

#[derive(Debug)]
enum Place {
    Memory(Vec<u8>),
    /// A file without a name, which is gone when it is closed, and so many bytes in it.
    File(File, u64),
}

impl Packed {
    /// Packs `bytes`. Many of them wait in a file without a name in `folder`, where one can be made.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn aside(bytes: &[u8], folder: &Path) -> Result<Self, StoreError> {
        // Where there is no place on the disk, memory will do.
        let file = (bytes.len() > LARGE)
            .then(|| packed_to_file(bytes, folder).ok())
            .flatten();
        match file {
            Some((file, length)) => Ok(Self {
                hash: Hash::of(bytes),
                size: bytes.len(),
                zstd: Place::File(file, length),
            }),
            None => Self::of(bytes),
        }
    }

    /// Packs `bytes` in memory.
    ///
    /// # Errors
    /// When there is not enough of it.
    pub fn of(bytes: &[u8]) -> Result<Self, StoreError> {
        Self::with_hash(bytes, Hash::of(bytes))
    }

    pub(crate) fn with_hash(bytes: &[u8], hash: Hash) -> Result<Self, StoreError> {
        let mut zstd = zstd::bulk::compress(bytes, LEVEL).map_err(|error| {
            StoreError::Damaged(format!("cannot pack {} bytes: {error}", bytes.len()))
        })?;
        zstd.shrink_to_fit();
        Ok(Self {
            hash,
            size: bytes.len(),
            zstd: Place::Memory(zstd),
        })
    }

    /// SHA-256 of the bytes.
    #[must_use]
    pub fn hash(&self) -> Hash {
        self.hash
    }

    /// How many bytes there are.
    pub(crate) fn size(&self) -> usize {
        self.size
    }

    /// How many they are packed to.
    pub(crate) fn packed_size(&self) -> u64 {
        match &self.zstd {
            Place::Memory(zstd) => zstd.len() as u64,
            Place::File(_, length) => *length,
        }
    }

    /// Writes what they are packed to.
    pub(crate) fn write_to(&self, to: &mut impl Write) -> io::Result<()> {
        match &self.zstd {
            Place::Memory(zstd) => to.write_all(zstd),
            Place::File(file, length) => {
                let mut file: &File = file;
                file.seek(SeekFrom::Start(0))?;
                let written = io::copy(&mut file.take(*length), to)?;
                if written == *length {
                    Ok(())
                } else {
                    Err(io::ErrorKind::UnexpectedEof.into())
                }
            }
        }
    }
}

fn packed_to_file(bytes: &[u8], folder: &Path) -> io::Result<(File, u64)> {
    let mut encoder = zstd::Encoder::new(tempfile::tempfile_in(folder)?, LEVEL)?;
    encoder.set_pledged_src_size(Some(bytes.len() as u64))?;
    encoder.write_all(bytes)?;
    let mut file = encoder.finish()?;
    let length = file.stream_position()?;
    Ok((file, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_in_a_file_is_what_waits_in_memory() {
        let folder = tempfile::tempdir().expect("a folder");
        let bytes = "Šta će nam tržnica? ".repeat(LARGE / 16).into_bytes();
        let aside = Packed::aside(&bytes, folder.path()).expect("packed");
        assert!(matches!(aside.zstd, Place::File(..)));
        assert_eq!(
            std::fs::read_dir(folder.path()).expect("a folder").count(),
            0,
            "it has no name"
        );
        let gone = Packed::aside(&bytes, &folder.path().join("none")).expect("packed");
        assert!(matches!(gone.zstd, Place::Memory(_)));
        for packed in [aside, gone] {
            assert_eq!(
                (packed.hash(), packed.size()),
                (Hash::of(&bytes), bytes.len())
            );
            // As often as asked.
            for _ in 0..2 {
                let mut zstd = Vec::new();
                packed.write_to(&mut zstd).expect("written");
                assert_eq!(zstd.len() as u64, packed.packed_size());
                let unpacked = zstd::bulk::decompress(&zstd, bytes.len()).expect("unpacked");
                assert!(unpacked == bytes);
            }
        }
    }
}
