//! Words that people say in interviews more often than they are written in treebanks: answers, fillers, greetings, and what
//! the treebanks write in parts.

use crate::language::Language;

/// Words of the spoken language, in lower case, cut as the model reads them.
pub(super) fn spoken(language: Language) -> impl Iterator<Item = &'static str> {
    let words = match language {
        Language::Croatian => {
            "da ne dobro hvala molim ajde evo eto znači dakle nego ovaj pa naravno tako dobar dan bok mi vi oni ona on ja ti \
             što šta tko ko zašto kada kad gdje kako ima nema imamo nemamo mislim znam znate možemo treba trebamo jesmo \
             jesam nisam nije nismo nisu bih bismo ću ćemo ćete hoće svi sve ljudi ali ili jer ako onda sada sad baš jako \
             puno malo samo još već opet dakako možda zato kol' ovdje tamo danas nas vas nama vama"
        }
        Language::Latvian => {
            "jā nē labi paldies lūdzu nu tātad vot tad tā jo protams mēs jūs viņi viņas viņa viņš es tu kas kāpēc kad kur kā \
             ir nav mums man jums jūsu mūsu mana domāju zinu zināt varam vajag vajadzētu esam esmu neesam nebija bija būs \
             būtu visi viss cilvēki bet vai ja tagad ļoti daudz maz tikai vēl jau atkal varbūt tāpēc sveiki labdien šeit tur \
             šodien mūs jūs"
        }
        Language::Italian => {
            "sì no ok allora ecco cioè insomma bene grazie prego certo buongiorno ciao signora signore del dello della dell' \
             dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei \
             negli nelle sul sullo sulla sull' sui sugli sulle col coi noi voi loro lei lui io tu che perché quando dove \
             come c' abbiamo penso so sapete possiamo bisogna siamo sono ho hai ha hanno non tutti tutto gente ma o se \
             adesso molto poco solo ancora già forse quindi però anche cosa questa questo quello quella un' po' d' quest' \
             quell' s' m' t' v' com' dov' anch' qui lì oggi ci vi"
        }
        Language::English => {
            "yes no ok okay yeah oh well um uh hmm hi hello thanks please sorry right n't 's 're 've 'll 'd 'm do don can i \
             you we they he she it what why when where how have has had think know can should need are am was were everyone \
             everything people but or because if then now very much little only still already again maybe so does did would \
             could that this there those these my your our their here today us me"
        }
    };
    words.split_ascii_whitespace()
}
