# Alle Wörter der Seiten auf Deutsch: die Nachrichten von themes/default/messages/en.ftl, mit denselben Argumenten.
#
# Was hier fehlt, steht auf den Seiten englisch; tests/it/german.rs nennt jede fehlende Nachricht.

## Formen von Zahlen

number-percent = { $number }{"\u00A0"}%

## Der Rahmen jeder Seite

language-name = { $tag ->
    [de] Deutsch
    [en] English
   *[other] { $tag }
}
page-title = { $page } – { $site }
skip-link = Zum Inhalt springen
nav-label = Seitenmenü
nav-home = Startseite
nav-territories = Gebiete
nav-topics = Themen
nav-changes = Änderungen
nav-data = Daten

# Suchen und Filtern; %s ist die Anzahl
find-list = In der Liste suchen
find-label = Gebiete, Indikatoren, Themen suchen
find-says = Treffer: %s.
find-none = Nichts gefunden. Hier geht es zur Liste:
find-failed = Die Suche konnte nicht geladen werden. Hier geht es zur Liste:
filter-label = Nach Namen filtern:
filter-says = %s von %s angezeigt.
search-indexes = Zusammengesetzter Index
crumbs-label = Sie sind hier
languages-label = Sprache
footer-publisher = Herausgegeben von:
footer-licence = Lizenz der Daten:
footer-data-until = Daten bis { $date }
footer-generator = Erstellt mit scorecard { $version }
footer-contact = Kontakt
footer-repository = Quelltext und Daten

## Eine Seite zitieren, sie ändern, und Adressen, die sie früher hatte

cite-title = Diese Seite zitieren
cite-document-title = Dieses Dokument zitieren
cite-short-label = Im Text:
cite-bibtex = BibTeX
cite-ris = RIS
# $page und $site können Wörter einer anderen Sprache enthalten.
cite-part = „{ $page }“, { $site }
cite-short = { $title }, Daten bis { $date }
cite-short-undated = { $title }
cite-full = { $publisher } ({ $year }). { $title }. Daten bis { $date }. { $address } (abgerufen am [Datum des Abrufs]).
cite-full-undated = { $publisher }. { $title }. { $address } (abgerufen am [Datum des Abrufs]).
cite-number = { $title }, Nr. { $number }
cite-document-short = { $title } ({ $publisher }, { $date })
cite-document = { $publisher } ({ $date }). { $title }. { $address } (abgerufen am [Datum des Abrufs]).
edit-page = Diese Seite bearbeiten
edit-folder = Dateien dieser Seite bearbeiten
# Für alle, die nach Daten suchen, wo eine Seite wenig über sich sagt.
linked-about = Werte zu „{ $page }“ mit ihren Quellen und Zeiträumen, wie sie unter „{ $site }“ veröffentlicht sind.
moved = Diese Seite ist umgezogen

## Satzteile verbinden

list-comma = { ", " }
list-semicolon = { "; " }
list-colon = { ": " }
list-dot = { " · " }
list-plus = { " + " }
list-and = { " und " }
with-notes = { $what } ({ $notes })

## Einheiten, und wie Werte geschrieben werden

unit-points = { $number } { $number ->
    [one] Punkt
   *[other] Punkte
}
unit-days = { $number } { $number ->
    [one] Tag
   *[other] Tage
}
unit-vnd = { $number } VND
unit-noun = { $number ->
    [one] { $number }
   *[other] { $number } { $noun }
}
unit-percentage-points = { $number } { $number ->
    [one] Prozentpunkt
   *[other] Prozentpunkte
}
hedge-range = { $low }–{ $high }
hedge-nearly = knapp { $value }
hedge-about = etwa { $value }
hedge-over = über { $value }
hedge-at-least = mindestens { $value }
hedge-under = unter { $value }
hedge-at-most = höchstens { $value }
computed-from = berechnet aus { $ratio }
only = nur { $what }
by-band = nach Stufe
value-not-printed = Keine Zahl im Dokument
value-none = Noch kein Wert
see-parts = Siehe die Teile darunter
previous = { $period }: { $value }
counted-set-by = Ziele gesetzt von { $body }

## Zeiträume und Tage

period-year = { $year }
period-half-in-text = dem { $half ->
    [1] ersten Halbjahr { $year }
   *[other] zweiten Halbjahr { $year }
}
period-quarter-in-text = dem { $quarter ->
    [1] ersten Quartal { $year }
    [2] zweiten Quartal { $year }
    [3] dritten Quartal { $year }
   *[other] vierten Quartal { $year }
}
period-day-in-text = { $day }
period-span-in-text = { $from } bis { $to }
period-until-in-text = der Zeit bis { $to }
period-half = { $half ->
    [1] erstes Halbjahr { $year }
   *[other] zweites Halbjahr { $year }
}
period-quarter = { $quarter ->
    [1] erstes Quartal { $year }
    [2] zweites Quartal { $year }
    [3] drittes Quartal { $year }
   *[other] viertes Quartal { $year }
}
period-day = Stand { $day }
period-span = { $from } bis { $to }
period-until = bis { $to }

## Ziele

target-at-least = mindestens { $value }
target-more-than = mehr als { $value }
target-at-most = höchstens { $value }
target-less-than = weniger als { $value }
target-exactly = genau { $value }
target-within = innerhalb von { $value }
target-rank = unter den ersten { $place }
target-unprinted = Höhe nicht im Dokument angegeben
target-set-by = gesetzt von { $body }
target-deadline = fällig am { $date }
target-period = für { $period }
target-line = Ziel: { $target }
target-line-notes = Ziel: { $target } ({ $notes })
attained-share = { $percent } des Ziels
attained-beyond = { $amount } über dem Ziel
attained-short = { $amount } unter dem Ziel
attained-early = { $days } { $days ->
    [one] Tag
   *[other] Tage
} früher

## Veränderungen und Ränge, wie gedruckt

change-up = { $amount } mehr als { $since }
change-down = { $amount } weniger als { $since }
change-none = unverändert gegenüber { $since }
change-up-somehow = gestiegen gegenüber { $since }
change-down-somehow = gesunken gegenüber { $since }
rank-of = Rang { $place } von { $of }
rank-alone = Rang { $place }
rank-national = landesweit
rank-inside = innerhalb von { $place }
rank-by = laut { $by }
rank-up = { $places } { $places ->
    [one] Rang
   *[other] Ränge
} besser als { $since }
rank-down = { $places } { $places ->
    [one] Rang
   *[other] Ränge
} schlechter als { $since }
rank-same = gleicher Rang wie { $since }
rank-up-somehow = besserer Rang als { $since }
rank-down-somehow = schlechterer Rang als { $since }

## Urteile

standing-exceeded = Übertroffen
standing-met = Erreicht
standing-nearly = Knapp verfehlt
standing-missed = Verfehlt
standing-done = Erledigt
standing-in-progress = In Arbeit
standing-planned = Geplant
standing-not-done = Nicht erledigt
standing-not-due = Noch nicht fällig
standing-bounded = Unklar
standing-no-target = Kein Ziel
standing-no-data = Keine Daten
standing-not-judged = Kein Ziel
standing-stated = laut Dokument
count-exceeded = { $count } übertroffen
count-met = { $count } erreicht
count-nearly = { $count } knapp verfehlt
count-missed = { $count } verfehlt

## Zeichen an einem Wert

mark-approximate = ungefähr
mark-bounded = nur eine Grenze
mark-period-inferred = Zeitraum erschlossen
shown-by-editors = Gezeigt nach Entscheidung der Redaktion
shown-by = Gezeigt nach Entscheidung von { $by }
shown-because = { $decision }: { $reason }
mark-restated = auf das neue Gebiet umgerechnet
mark-self-reported = Eigenangabe
other-figure = Es gibt einen anderen Wert: { $value }
missing-not-published = Nicht veröffentlicht
missing-not-applicable = Nicht anwendbar
missing-withheld = Zurückgehalten
missing-not-entered = Noch nicht erfasst

## Tabellen

table-indicator = Indikator
table-result = Ergebnis
table-status = Urteil
table-territory = Gebiet
table-period = Zeitraum
table-value = Ergebnis
table-group = Gruppe
table-met = Erreichte Ziele
indicators-count = { $count } { $count ->
    [one] Indikator
   *[other] Indikatoren
}
table-latest = Letzter Zeitraum
table-topic-caption = { $topic }: { $count ->
    [one] ein Indikator
   *[other] { $count } Indikatoren
} mit Ergebnis und Urteil
table-inside-caption = { $place }: { $count ->
    [one] ein Indikator
   *[other] { $count } Indikatoren
}
table-indicator-caption = { $indicator }: alle Werte nach Gebiet
evidence-title = Im Wortlaut
evidence-no-quote = Kein Zitat erfasst.
evidence-source = Quelle:
evidence-locator = Fundstelle: { $where }
evidence-mentions = { $count }-mal im Dokument genannt
evidence-producer = Gemessen von: { $body }
evidence-n = Anzahl der Befragten oder Gemessenen: { $n }
evidence-margin = Fehlerspanne ±{ $margin }
evidence-interval = Konfidenzintervall { $low }–{ $high }
ref-label = Quelle
# Eine Abbildung weiterverwenden: ihre Adresse, ihre Datei, der Code; das Bild, wo eine Seite geteilt wird.
figure-permalink = Link zu dieser Abbildung
figure-drawing = Bild herunterladen (SVG)
figure-embed = Dieses Diagramm einbetten
embed-from = Aus
card-name = { $what }, { $period }
share-locale = { $tag ->
    [vi] vi_VN
    [en] en_US
    [fr] fr_FR
    [de] de_DE
    [es] es_ES
    [pt] pt_PT
    [it] it_IT
    [nl] nl_NL
    [ru] ru_RU
    [uk] uk_UA
    [zh] zh_CN
    [ja] ja_JP
    [ko] ko_KR
    [th] th_TH
    [lo] lo_LA
    [km] km_KH
    [id] id_ID
    [ar] ar_AR
   *[other] { "" }
}
figure-data = Zahlen anzeigen
figure-caption = { $what }, { $place }
scroll-hint = Breite Tabelle: zur Seite schieben, um alles zu sehen.

## Einen Fehler melden

report-error = Fehler melden
report-figure = { $indicator }, { $place }
report-title = Fehler melden: { $figure }
report-body = { $has ->
    [value] Wert: { $figure }
        Auf der Seite steht: { $value }
   *[other] Seite: { $figure }
}
    Adresse: { $url }

    Was ist falsch, und nach welchem Dokument (mit Link oder Seitenzahl)?

## Diagramme

mark-title = { $label }: { $value }
line-title-up = { $place } stieg von { $from } ({ $start }) auf { $to } ({ $end })
line-title-down = { $place } sank von { $from } ({ $start }) auf { $to } ({ $end })
line-title-same = { $place } blieb von { $start } bis { $end } bei { $to }
line-note = Verbunden sind nur Zeiträume gleicher Art. Die senkrechte Achse beginnt nicht bei null.
strip-title = { $count } Gebiete: von { $low } ({ $lowest }) bis { $high } ({ $highest })
strip-subtitle = { $what }, { $period }, { $count } Gebiete mit vergleichbaren Werten
strip-note = Jeder Punkt ist ein Gebiet. Eigenangaben können verschieden ermittelt sein.
verdicts-title = Von { $total } { $total ->
    [one] Indikator
   *[other] Indikatoren
}: { $counts }
verdicts-subtitle = Indikatoren nach Urteil, { $place }
topic-verdicts-many-title = Von { $total } Ergebnissen, je eines zu Gebiet und Indikator: { $counts }
topic-verdicts-many-subtitle = Gebiete nach Urteil und Indikator, { $topic }
topic-verdicts-subtitle = Indikatoren nach Urteil und Gebiet, { $topic }
home-verdicts-subtitle = Indikatoren nach Urteil, jedes Gebiet mit Werten
groups-note = Jeder Abschnitt zählt die Indikatoren mit einem Urteil. Blau heißt, dass ein Ziel erreicht wurde, nicht dass ein Ergebnis gut ist.
groups-note-places = Jeder Abschnitt zählt die Gebiete mit einem Urteil. Blau heißt, dass ein Ziel erreicht wurde, nicht dass ein Ergebnis gut ist.

## Karten

map-title = { $count } Gebiete, von { $low } bis { $high }
map-title-region = Von den { $count } { $count ->
    [one] Gebiet
   *[other] Gebieten
} der höchsten Klasse liegen { $most } in { $region }, das { $of } hat
map-end = { $value } ({ $place })
map-end-shared = { $value } ({ $place } und { $others } { $others ->
    [one] weiteres
   *[other] weitere
})
map-subtitle = { $what }, { $period }; von { $low } bis { $high }
map-class-all = { $low } bis { $high }
map-class-below = unter { $high }
map-class-between = von { $low } bis unter { $high }
map-class-from = { $low } und mehr
map-count = { $count } { $count ->
    [one] Gebiet
   *[other] Gebiete
}
map-inexact = { $value }*
map-note = Jede Kachel ist ein Gebiet und führt zu dessen Seite; die Kacheln folgen der Karte nur grob. Je länger der Balken am Fuß einer Kachel, desto größer der Wert.
map-note-rounded = Werte in den Kacheln sind gerundet; die Tabelle hat sie vollständig.
map-note-unit = Werte in den Kacheln stehen in { $thousands ->
    [1] Tausend
    [2] Millionen
    [3] Milliarden
    [4] Billionen
   *[other] Einheiten von 1.000 hoch { $thousands }
}, gerundet; die Tabelle hat sie vollständig.
map-note-inexact = * Ungefähr, oder nur eine Grenze: siehe Tabelle.
map-gaps = Keine Daten für { $count } { $count ->
    [one] Gebiet
   *[other] Gebiete
}: { $places }.
map-off = Mit Werten, aber ohne Kachel auf dieser Karte: { $places }.
map-part-of = Teil von { $place }
map-made-of = entstanden aus { $places }
map-made-of-one = früher { $place }
map-more = Mehr: { $what }
map-caption = { $what }, { $period }
map-outline = Karte mit Grenzen anzeigen
map-credit = Grenzen:
map-simplified = Hier vereinfacht.
map-simplified-licence = { $licence }, hier vereinfacht.
map-short = Auf der Karte
map-class = Klasse
map-places-title = Die { $count } heutigen Gebiete
map-places-note = Jede Kachel führt zur Seite eines Gebiets; die Kacheln folgen der Karte nur grob. Ein dicker Rand heißt, dass es Werte gibt.

## Werte über die Jahre

since-before = gegenüber { $since }: { $changes } (hier berechnet)
since-before-ranked = Rang { $rank } von { $n } ({ $period }); gegenüber { $since }: { $changes } (hier berechnet)
moved-up = { $amount } mehr
moved-down = { $amount } weniger
moved-none = unverändert
places-up = { $places } { $places ->
    [one] Rang
   *[other] Ränge
} besser
places-down = { $places } { $places ->
    [one] Rang
   *[other] Ränge
} schlechter
places-none = gleicher Rang
places-then = damals Rang { $rank } von { $n }
signed-up = +{ $amount }
trend-reached = Erreicht
trend-on-track = Auf Kurs
trend-too-slow = Zu langsam
trend-flat = Kaum Bewegung
trend-worsening = Rückläufig
trend-pace = seit { $since } im Mittel { $actual } pro Jahr; um rechtzeitig anzukommen, braucht es { $needed }
break-places = Die Liste der Gebiete dieser Ebene ändert sich
series-none = –
series-place = { $rank }
series-place-tied = { $rank }=
series-value = { $value } ({ $rank })
series-value-of = { $value } ({ $rank }/{ $n })
series-new = { $text } *
series-break = { $what ->
    [none] Ab { $from }
   *[other] { $what }, ab { $from }
}: { $reason }
series-yearly-rate = { $rate } ({ $from }–{ $to })
years-link = Über die Zeiträume { $span }
years-subtitle = Über die Zeiträume, { $place }, { $span }
years-title = { $place }: von { $count } Reihen über viele Zeiträume liegt der letzte Wert bei { $up } über und bei { $down } unter dem vergleichbaren davor
years-note = Die kleine Linie neben dem Namen eines Indikators hat ihre eigene Skala, die nicht bei null beginnt: Achten Sie auf die Richtung und vergleichen Sie keine Höhen zwischen Linien. Eine Lücke ist ein Zeitraum ohne Wert; an einer gepunkteten Senkrechten beginnt eine andere Reihe; ein hohler Punkt ist ein Halbjahr oder ein einzelner Tag.
years-caption = { $place }: Werte und Ränge jedes Zeitraums
years-signs = Jede Zeile ist ein Zeitraum: der Wert, in Klammern sein Rang unter den gereihten. Ein Stern markiert den Beginn einer anderen Reihe, die nicht mit dem Zeitraum davor zu vergleichen ist; ein Strich heißt: noch kein Wert. Werte können gerundet sein; die Datendateien haben sie wie gedruckt.
overview-signs = Jede Zelle ist der Wert, in Klammern sein Rang; der Spaltenkopf sagt, unter wie vielen. Ein Strich heißt: noch kein Wert. Werte können gerundet sein; die Seiten der Gebiete und die Datendateien haben sie wie gedruckt.
years-period = Zeitraum
years-documents = Quellen
years-yearly = Mittlere Veränderung pro Jahr, letzte Reihe
years-more = { $count } { $count ->
    [one] früherer Zeitraum steht
   *[other] frühere Zeiträume stehen
} in den Datendateien.
years-data = Werte jedes Zeitraums anzeigen
years-breaks-title = Nicht vergleichbar über diese Punkte hinweg
years-page-title = { $place } über die Zeiträume
years-page-lede = Alle Zeiträume der langen Reihen zu { $place }: jeder Wert, sein Rang in diesem Zeitraum, sein Dokument und die Punkte, über die hinweg nichts verglichen wird.
panel-value = { $value }, { $period }
overview-title = { $level }, { $span }
overview-average = Von { $from } bis { $to }: { $count } { $count ->
    [one] Gebiet hat
   *[other] Gebiete haben
} Werte für beide, im Mittel { $mean }; { $up } mehr, { $down } weniger.
overview-caption = { $what }, { $span }: Werte und Ränge jedes Gebiets über die Zeiträume
overview-ranked = von { $count }
overview-new = andere Reihe
overview-periods = { $count } { $count ->
    [one] früherer Zeitraum steht
   *[other] frühere Zeiträume stehen
} in der Datendatei.
overview-first-by-rank = Die Tabelle hat { $count } von { $total } Gebieten, nach ihrem Rang im letzten Zeitraum; alle stehen in der CSV-Datei am Ende der Seite.
overview-first-by-name = Die Tabelle hat { $count } von { $total } Gebieten, nach Namen; alle stehen in der CSV-Datei am Ende der Seite.
overview-regions-title = Jedes Gebiet, nach Region
overview-table-title = Jedes Gebiet, jeder Zeitraum
overview-sources = Quellen der Tabelle:
figures-more = { $count } { $count ->
    [one] weiteres Gebiet steht
   *[other] weitere Gebiete stehen
} in der CSV-Datei am Ende der Seite.
ranking-more = { $count } { $count ->
    [one] weiteres Gebiet folgt
   *[other] weitere Gebiete folgen
} in der CSV-Datei am Ende der Seite.
region-title = { $region }: { $up } mehr und { $down } weniger, von { $count } { $count ->
    [one] Gebiet
   *[other] Gebieten
} mit Werten für { $from } und { $to }
region-title-none = { $region }: { $count } { $count ->
    [one] Gebiet
   *[other] Gebiete
}
region-subtitle = { $what }, { $span }
region-note = Alle kleinen Bilder aller Regionen haben eine gemeinsame Skala, die nicht bei null beginnt. Unter einem Namen steht der letzte Wert mit seinem Rang. Eine Lücke ist ein Zeitraum ohne Wert; an einer gepunkteten Senkrechten beginnt eine andere Reihe. Die Tabelle darunter hat den Wert jedes Zeitraums.
slope-title = Von { $most } ({ $best }) bis { $least } ({ $worst })
slope-subtitle = { $what }, { $span }, { $count } { $count ->
    [one] Gebiet
   *[other] Gebiete
} mit Werten für beide
slope-note = Jede Linie ist ein Gebiet mit Werten für beide Zeiträume; die benannten sind am meisten gestiegen und am meisten gesunken (oder am wenigsten gestiegen). Die senkrechte Achse beginnt nicht bei null. Die Tabelle darunter hat den Wert jedes Zeitraums.
slope-line = { $place }: { $from } → { $to }

## Ein Gebiet

fact-region = Region
fact-code = Kennziffer
fact-lifeline = Bestand
lifeline-from = seit { $from }
lifeline-until = bis { $until }
lifeline-both = von { $from } bis { $until }
notice-ended = { $name } besteht seit dem { $date } nicht mehr: Das Gebiet gehört nun zu { $others }{ $basis }. Die Werte unten sind die von { $name } vor diesem Tag; spätere stehen auf der Seite von { $others }.
notice-ended-empty = { $name } besteht seit dem { $date } nicht mehr: Das Gebiet gehört nun zu { $others }{ $basis }. Werte ab diesem Tag stehen auf der Seite von { $others }.
notice-gone = { $name } besteht seit dem { $date } nicht mehr{ $basis }; ein Nachfolger ist nicht erfasst. Die Werte unten sind die von { $name } vor diesem Tag.
notice-gone-empty = { $name } besteht seit dem { $date } nicht mehr{ $basis }; ein Nachfolger ist nicht erfasst.
notice-parted = Am { $date } wurde ein Teil von { $name } als { $others } abgetrennt{ $basis }. { $name } besteht weiter; die Werte ab diesem Tag sind die des Rests.
notice-parted-undated = Ein Teil von { $name } wurde als { $others } abgetrennt{ $basis }. { $name } besteht weiter.
notice-began = { $name } entstand am { $date } durch Zusammenlegung von { $others }{ $basis }. Frühere Werte stehen auf deren Seiten.
notice-continued = { $name } trat am { $date } an die Stelle von { $others }, mit demselben Gebiet{ $basis }. Frühere Werte stehen auf der Seite von { $others }.
notice-took-in = Am { $date } nahm { $name } { $others } auf{ $basis }. Frühere Werte des Aufgenommenen stehen auf der Seite von { $others }.
notice-split-from = { $name } entstand am { $date } durch Abtrennung von { $others }{ $basis }. Frühere Werte gibt es nur für { $others } als Ganzes.
notice-made-of-parts = { $name } entstand am { $date } ganz oder zum Teil aus { $others }{ $basis }. Frühere Werte stehen auf deren Seiten.
notice-took-part = Am { $date } nahm { $name } einen Teil von { $others } auf{ $basis }.
notice-took-part-undated = { $name } nahm einen Teil von { $others } auf{ $basis }.
notice-renamed = Am { $date } wurde { $old } in { $new } umbenannt{ $basis }. Nur der Name änderte sich: Werte vor und nach diesem Tag gelten demselben Gebiet.
name-until = { $name } (bis { $date })
name-from = { $name } (ab { $date })
notice-basis = { " " }nach { $basis }

## Vor einer Zusammenlegung oder Teilung

succession-whole-title = Woraus es entstand
succession-whole-lede = Werte jedes früheren Gebiets für den letzten Zeitraum, den sie gemeinsam haben; jeder führt zur Seite dieses Gebiets. Ränge und Urteile gelten der Zeit vor der Zusammenlegung.
succession-continued-title = Was es vorher war
succession-continued-lede = Werte von { $others }, mit demselben Gebiet wie { $name }, vor dem { $date }.
succession-added-title = Was es aufnahm
succession-added-lede = Werte von { $others }, bevor { $name } deren Gebiet aufnahm. Es sind nicht die Werte all dessen, was { $name } heute ist; deshalb wird nichts zusammengezählt.
succession-divided-title = Vor der Teilung
succession-divided-lede = Die Werte unten sind die von { $others } als Ganzes, von dem { $name } nur ein Teil war. Nirgends steht, welcher Anteil auf { $name } entfiel.
succession-caption = Frühere Werte dessen, woraus { $name } entstand: { $count ->
    [one] { $count } Indikator
   *[other] { $count } Indikatoren
}
succession-joint = Zusammen
succession-note = Werte werden nur zusammengezählt, wo jedes frühere Gebiet für denselben Zeitraum eine genaue Zahl hat: eine Anzahl, oder einen Prozentwert mit gedrucktem Zähler und Nenner. Punkte, Mittelwerte und Ränge werden nie zusammengezählt.
succession-single = { $place }: { $count ->
    [one] { $count } Indikator, für den nur dieses Gebiet Werte hat
   *[other] { $count } Indikatoren, für die nur dieses Gebiet Werte hat
}
succession-beyond = { $count ->
    [one] { $count } weiterer Indikator mit Werten von zweien oder mehr
   *[other] { $count } weitere Indikatoren mit Werten von zweien oder mehr
}
succession-nothing = keine Werte
joint-count = = { $terms }
joint-percent = = ({ $numerators }) ÷ ({ $denominators })
no-joint-points = Nicht zusammengezählt: Das sind Punkte.
no-joint-number = Nicht zusammengezählt: Das ist keine Anzahl.
no-joint-days = Nicht zusammengezählt: Das sind Tage.
no-joint-vnd = Nicht zusammengezählt: Ein Geldbetrag kann ein Mittelwert sein.
no-joint-milestone = Nicht zusammengezählt: Ein Meilenstein ist erreicht oder nicht.
no-joint-bands = Nicht zusammengezählt: Das ist eine Einstufung.
no-joint-criteria = Nicht zusammengezählt: Jedes Gebiet zählt nach eigenen Regeln.
no-joint-restrictions = Nicht zusammengezählt: Die Werte haben verschiedenen Umfang.
no-joint-periods = Nicht zusammengezählt: Es gibt keinen Zeitraum, für den alle einen Wert haben.
no-joint-too-large = Nicht zusammengezählt: Die Zahlen sind zu groß für eine genaue Summe.
no-joint-lacks = Nicht zusammengezählt: { $what }.
lacks-figure = keine Zahl für { $places }
lacks-exact = keine genaue Zahl für { $places }
lacks-ratio = kein Zähler und Nenner für { $places }

## Die Seite eines Gebiets, Fortsetzung

lede-figures = Es gibt Werte zu { $indicators } { $indicators ->
    [one] Indikator
   *[other] Indikatoren
}, aus { $sources } { $sources ->
    [one] Dokument
   *[other] Dokumenten
}.
lede-verdicts = { $judged } lassen sich an einem Ziel messen: { $counts }.
lede-no-verdicts = Noch keiner davon lässt sich an einem Ziel messen.
lede-period = Die meisten Werte gelten für { $period }.
empty-lede = Zu { $name } ist noch kein Dokument erfasst, daher gibt es noch keine Werte.
empty-what-would-be = Sobald es Dokumente gibt, zeigt diese Seite jedes Ergebnis mit Ziel, Urteil, Zitat und Quelle.
summary-title = Zusammenfassung
verdicts-heading = Kurz gesagt
strengths-title = Stärkste Ergebnisse
strengths-rule = Bis zu drei Indikatoren, die ihr Ziel erreicht oder übertroffen haben, nach dem Abstand zum Ziel.
strengths-none = In den bisher erfassten Dokumenten hat kein Indikator sein Ziel erreicht.
concerns-title = Genauer anzusehen
concerns-rule = Bis zu drei Indikatoren, die ihr Ziel verfehlt oder knapp verfehlt haben, nach dem Abstand zum Ziel.
concerns-none = Die bisher erfassten Dokumente melden kein verfehltes Ziel. Das heißt nicht, dass jedes Ziel erreicht wurde.
reading-title = So lesen Sie die Tabellen
reading-period = Werte ohne Zeitraum gelten für { $period }.
reading-period-inferred = Werte ohne Zeitraum gelten für { $period }. Das Dokument druckt diesen Zeitraum nicht; er wurde aus dem Text erschlossen.
reading-self-reported = Jeder Wert dieser Seite ist eine Eigenangabe: Er stammt aus amtlichen Dokumenten oder der Presse, nicht aus einer unabhängigen Erhebung.
reading-self-reported-by = Werte aus { $documents } sind Eigenangaben: Sie stammen aus amtlichen Dokumenten oder der Presse, nicht aus einer unabhängigen Erhebung.
reading-status = Urteile werden aus den Zielen berechnet, die in den Dokumenten stehen; „laut Dokument“ ist das Urteil des Dokuments selbst. Blau heißt nur, dass ein Ziel erreicht wurde.
reading-decimals = Werte stehen so da, wie die Dokumente sie drucken; was das Programm errechnet hat, trägt den Vermerk „berechnet aus“.
inside-title = Gebiete innerhalb dieses Gebiets
missing-title = Fehlende Daten
missing-line = { $indicator }: { $reason } ({ $period })
missing-target-only = es gibt ein Ziel, aber das Dokument nennt kein Ergebnis
missing-count = Die hier erfassten Dokumente erwähnen { $count } der insgesamt { $total } Indikatoren nicht. Nicht erwähnt heißt nicht: nicht getan.
missing-list = Namen dieser Indikatoren anzeigen
downloads-title = Werte dieser Seite herunterladen
download-xlsx = Arbeitsmappe ({ $format }, { $size })
download-csv = Tabelle als Text ({ $format }, { $size })
download-json = Strukturierte Daten ({ $format }, { $size })
size-kb = { $number } kB
size-mb = { $number } MB
members-title = Gebiete in { $place } ({ $count })
neighbours-title = In derselben Region
neighbours = { $region }
neighbours-until = { $region } (vor dem { $date })
neighbours-from = { $region } (seit dem { $date })

## Ein Indikator

fact-unit = Einheit
fact-better = Richtung
fact-formula = Formel
fact-parent = Teil von
fact-target = Allgemeines Ziel
fact-nearly = Gilt als knapp bei höchstens
fact-compares = Verglichen nach
fact-topic = Thema
facts-title = Über diesen Indikator
formula = { $numerator } ÷ { $denominator }
unit-name-percent = Prozent
unit-name-points = Punkte
unit-name-points-scale = Punkte auf einer Skala bis { $scale }
unit-name-count = Anzahl
unit-name-number = Zahl
unit-name-days = Tage
unit-name-vnd = vietnamesische Dong
unit-name-milestone = erledigt oder nicht
unit-name-bands = Anzahl der Stellen in jeder Stufe
better-higher = höher ist besser
better-lower = niedriger ist besser
better-neither = weder höher noch niedriger ist für sich besser
compares-same-period = gleichem Zeitraum
compares-latest = dem letzten Zeitraum jedes Gebiets
compares-never = nicht zwischen Gebieten verglichen
indicator-lede = { $figures } { $figures ->
    [one] Wert
   *[other] Werte
} für { $territories } { $territories ->
    [one] Gebiet
   *[other] Gebiete
}; der letzte gilt für { $latest }.
indicator-self-reported = Jeder Wert ist eine Eigenangabe.
indicator-lede-none = Kein bisher erfasstes Dokument hat einen Wert für diesen Indikator.
comparison-title = Vergleich
why-title = Warum es keinen Vergleich gibt
why-one = Bisher hat nur ein Gebiet Werte; es gibt also nichts zu vergleichen.
why-never = Jedes Gebiet ermittelt diesen Indikator nach eigenen Regeln; Gebiete werden daher nicht verglichen.
why-no-numbers = Die Dokumente nennen keine Zahl für ein Gebiet als Ganzes; Gebiete lassen sich daher nicht vergleichen.
why-one-number = Bisher hat nur ein Gebiet eine Zahl; es gibt also nichts zu vergleichen.
why-parts = Die Werte betreffen verschiedene Teile oder Umfänge, oder Teile ohne ein Ganzes; sie stehen daher nicht nebeneinander.
why-levels = Die Werte betreffen Gebiete verschiedener Ebenen; sie stehen daher nicht nebeneinander.
why-periods = Die Werte betreffen verschiedene Zeiträume; sie stehen daher nicht nebeneinander: { $periods }.
strip-latest = letzter Zeitraum jedes Gebiets
ranking-title = Rangfolge
ranking-caption = { $what }, { $period }: { $n } von { $alive } Gebieten mit genauem Wert
ranking-caption-latest = { $what }, letzter Zeitraum jedes Gebiets: { $n } von { $alive } Gebieten mit genauem Wert
ranking-rank = Rang
ranking-place = { $rank }
ranking-tied = { $rank } (gleichauf)
ranking-note = Ränge werden hier berechnet, aus ungerundeten Werten. Gebiete, deren gedruckte Werte nicht genau genug sind, um sie zu unterscheiden, teilen einen Rang.
ranking-apart = Außerhalb der Reihe, ohne genauen Wert: { $them }.
rank-computed = Rang { $rank } von { $n }, { $period } (hier berechnet)
rank-computed-tied = Rang { $rank } von { $n }, gleichauf, { $period } (hier berechnet)
withheld-neither = Keine Rangfolge: Weder höher noch niedriger ist für sich besser.
withheld-too-few = Keine Rangfolge unter { $minimum } Gebieten mit genauem, vergleichbarem Wert; hier sind es { $n } von insgesamt { $alive }.
withheld-small-share = Keine Rangfolge unter { $share } aller Gebiete mit genauem, vergleichbarem Wert; hier sind es { $n } von insgesamt { $alive }.
lines-title = Im Lauf der Zeit
all-figures-title = Alle Werte
siblings-title = Andere Indikatoren dieses Themas

## Ein Thema

topic-lede = { $indicators } { $indicators ->
    [one] Indikator
   *[other] Indikatoren
}, davon { $with } mit Werten, für { $territories } { $territories ->
    [one] Gebiet
   *[other] Gebiete
}.
topic-lede-none = { $indicators } { $indicators ->
    [one] Indikator
   *[other] Indikatoren
}; noch keiner hat Werte.
topic-verdicts = { $judged } lassen sich an einem Ziel messen: { $counts }.
topic-list-title = Indikatoren
topic-without-title = Indikatoren noch ohne Werte
cell-none = noch keiner
topic-count = { $total } { $total ->
    [one] Indikator
   *[other] Indikatoren
}, { $with } mit Werten

## Gebiete vergleichen

nav-compare = Vergleich
compare-lede = { $count ->
    [one] { $count } vorbereitete Gruppe: eine Seite, die die Werte ihrer Gebiete nebeneinanderstellt.
   *[other] { $count } vorbereitete Gruppen, jede mit einer Seite, die die Werte ihrer Gebiete nebeneinanderstellt.
}
compare-lede-no-groups = Die Werte von Gebieten nebeneinander.
compare-groups-title = Gruppen
compare-topics-title = Nebeneinander, Thema für Thema
compare-topics-about = Auf der Seite jedes Themas steht eine Tabelle der Gebiete mit ihren letzten Werten.
compare-more-title = Weitere Vergleiche
compare-with-title = Mit anderen vergleichen
compare-any = Gebiete zum Vergleich wählen
compare-tool-title = Gebiete zum Vergleich wählen
compare-tool-about = 2 bis { $most } Gebiete, nebeneinander auf dieser Seite. Dieser Teil braucht einen Browser, der Skripte ausführt; keine andere Seite braucht das.
compare-tool-place = Gebiet hinzufügen
compare-tool-add = Hinzufügen
compare-tool-topic = Thema
compare-tool-all-topics = Alle Themen
compare-now = Heute
compare-ended = Bis vor { $date }
compare-say-one-more = Wählen Sie mindestens ein weiteres Gebiet.
compare-say-full = Es sind schon { $most } Gebiete. Entfernen Sie eines, bevor Sie ein weiteres hinzufügen.
compare-say-shown = Verglichen werden: { $name }.
compare-say-none-shared = Noch kein Indikator, zu dem zwei dieser Gebiete Werte haben: { $name }.
compare-say-loading = Werte werden geladen …
compare-say-failed = Die Werte von { $name } konnten nicht geladen werden.
compare-say-unknown = Es gibt keine Werte eines Gebiets namens { $name }.
compare-say-from-disk = Diese Seite wurde von der Festplatte geöffnet; dort kann sie die Wertedateien nicht lesen. Sehen Sie die Gruppen oben an, oder öffnen Sie die Seite im Netz.
compare-say-remove = { $name } entfernen
group-lede = { $places } Gebiete; { $shared ->
    [one] { $shared } Indikator
   *[other] { $shared } Indikatoren
}, zu denen zwei oder mehr Werte haben; { $comparable } davon sind vergleichbar.
group-lede-none = { $places } Gebiete; noch kein Indikator, zu dem zwei von ihnen Werte haben.
group-region = Alle Gebiete der Region { $region }.
group-region-until = Alle Gebiete der Region { $region }, wie sie vor dem { $date } war.
group-region-from = Alle Gebiete der Region { $region } ab dem { $date }.
group-reading-eras = Einige Gebiete endeten, bevor andere begannen: Werte beider Zeiten stehen zur Ansicht nebeneinander; ein Unterschied wird nicht berechnet, und es gibt keine Reihenfolge.
group-reading-period = Jeder Indikator zeigt den letzten Zeitraum, für den mindestens die Hälfte der Gebiete Werte hat; gilt ein Wert einem anderen, steht dieser daneben.
group-reading-difference = Unterschiede werden nur zwischen genauen Zahlen desselben Zeitraums und Umfangs berechnet. Der höchste Wert ist nicht eingefärbt.
group-reading-status = Ein Schild ist das Ergebnis gemessen am Ziel; kein Schild heißt, dass es kein Ziel gibt.
matrix-caption = { $topic }: Werte jedes Gebiets nach Indikator
matrix-caption-part = { $topic }: Werte jedes Gebiets nach Indikator, Tabelle { $part } von { $parts }
matrix-foot = In Worten
matrix-limited = Die Tabelle hat { $shown } von { $total } Gebieten, in der Reihenfolge der Namen. Die Seite jedes Indikators hat alle.
matrix-rest = Weitere Indikatoren; ihre Seiten haben die Werte aller Gebiete:
beside-higher = { $high } liegt um { $difference } höher
beside-spread = Höchster Wert { $high }, niedrigster { $low }: { $difference } Abstand
beside-equal = Gleich in der gedruckten Genauigkeit
beside-never = Nicht zwischen Gebieten verglichen
beside-periods = Verschiedene Zeiträume: kein Unterschied berechnet
beside-parts = Verschiedener Umfang: kein Unterschied berechnet
beside-levels = Verschiedene Verwaltungsebenen: kein Unterschied berechnet
beside-eras = Verschiedene Zeiten: kein Unterschied berechnet
beside-inexact = Weniger als zwei genaue Zahlen: kein Unterschied berechnet

## Zusammengesetzte Indizes

nav-indexes = Ranglisten
indexes-title = Zusammengesetzte Indizes
indexes-lede = { $count } { $count ->
    [one] zusammengesetzter Index
   *[other] zusammengesetzte Indizes
}, jeder mit eigener Seite.
indexes-what = Ein zusammengesetzter Index macht in offengelegten Schritten aus vielen Indikatoren eine Zahl, damit Gebiete verglichen werden können. Diese Zahl hängt von den Schritten ab; deshalb sagt jede Seite, wie sicher die Reihenfolge ist.
indexes-latest = { $period }: { $count } { $count ->
    [one] Gebiet hat
   *[other] Gebiete haben
} eine Gesamtzahl; die höchste: { $first }.
index-lede-leader = { $names } führt { $period } mit { $score } Punkten.
index-lede-leaders = { $names } teilen { $period } den ersten Platz mit { $score } Punkten.
index-lede-regions = Gebiete werden innerhalb ihrer Region gereiht.
index-lede-counts = { $scored } von { $alive } Gebieten haben eine Gesamtzahl; { $without } { $without ->
    [one] hat
   *[other] haben
} keine, aus den unten genannten Gründen.
index-lede-all = Alle { $alive } Gebiete haben eine Gesamtzahl.
index-lede-none = Noch kein Gebiet hat genug Werte für eine Gesamtzahl.
index-none = –
index-rank = { $rank }/{ $of }
index-rank-tied = { $rank }/{ $of } (gleichauf)
index-range = { $low }–{ $high }
index-range-one = { $rank }
index-count = { $present } von { $total }
index-and-more = { $names } und { $count } weitere
index-ranking-title = Rangfolge, { $period }
index-ranking-caption = { $name }, { $period }: { $ranked } von { $alive } Gebieten sind gereiht
index-ranking-caption-region = { $name }, { $region }, { $period }: { $ranked } Gebiete sind gereiht
index-score = Punktzahl
index-part-score = Punktzahl auf der gemeinsamen Skala
index-class = Klasse
index-range-head = Rangspanne
index-group = Gruppe
index-since = Seit { $period }
index-count-head = Indikatoren mit Werten
index-change-up = { $places } { $places ->
    [one] Rang
   *[other] Ränge
} besser
index-change-down = { $places } { $places ->
    [one] Rang
   *[other] Ränge
} schlechter
index-change-same = gleicher Rang
index-change-new = –
index-more-ranked = Die Tabelle nennt die ersten { $shown } Gebiete; die übrigen { $count } stehen in der CSV-Datei am Ende der Seite.
index-more-apart = { $count } weitere stehen in der CSV-Datei am Ende der Seite.
index-more-rows = Die Tabelle nennt die { $shown } Gebiete, die im letzten Zeitraum vorn liegen; die übrigen { $count } stehen in der CSV-Datei am Ende der Seite.
index-more-periods = { $count } { $count ->
    [one] früherer Zeitraum steht
   *[other] frühere Zeiträume stehen
} in der CSV-Datei am Ende der Seite.
index-reading-title = So lesen Sie die Rangfolge
index-read-range = Rangspanne: Die Gewichte wurden { $runs }-mal zufällig verändert; in 90 % der Läufe lag der Rang des Gebiets in dieser Spanne.
index-read-groups = Dicke Linien teilen die Tabelle in Gruppen. Die Spannen der Gebiete einer Gruppe überschneiden sich; sie liegen etwa gleichauf: Die Reihenfolge innerhalb einer Gruppe ist nicht sicher.
index-read-one-group = Die Spannen aller Gebiete überschneiden sich; alle liegen etwa gleichauf: Die Reihenfolge ist nicht sicher.
index-read-unsure = Wie sicher diese Reihenfolge ist, wurde nicht geprüft. Ein Unterschied von wenigen Rängen bedeutet vielleicht nichts.
index-read-change = Rangveränderungen seit { $period } gelten unter den { $both } Gebieten, die in beiden Zeiträumen gereiht sind; das Zeichen – heißt, dass es vorher keinen Rang gab.
index-read-no-change = Ränge werden nicht mit { $period } verglichen, weil die beiden Zeiträume nicht eine Reihe sind: siehe die Zeiträume unten.
index-read-count = Die letzte Spalte sagt, wie viele Indikatoren des Baums einen Wert haben.
index-read-footnotes = Das Zeichen * führt zu einer Fußnote: Werte dieses Gebiets wurden ergänzt oder geändert, bevor gerechnet wurde.
index-notes-title = Ergänzte oder geänderte Werte
index-note-label = Fußnote
index-note-winsorised = { $name }: { $from } ist ein Ausreißer und zählt als { $value }
index-note-imputed = { $name }: kein Wert, zählt als { $value } ({ $how })
index-imputed-mean = der Mittelwert der Gebiete
index-imputed-median = der Median der Gebiete
index-imputed-region-mean = der Mittelwert der Region
index-imputed-last = der Wert eines früheren Zeitraums
index-unscored = Keine Gesamtzahl { $period }: { $count } { $count ->
    [one] Gebiet
   *[other] Gebiete
}
index-unranked = Bewertet, aber nicht gereiht: { $count } { $count ->
    [one] Gebiet
   *[other] Gebiete
}
index-silent = Überhaupt kein Wert für { $period }: { $count } { $count ->
    [one] Gebiet
   *[other] Gebiete
}
index-why-missing = { $names } { $count ->
    [one] fehlt
   *[other] fehlen
}
index-gap = { $name } ({ $present } von { $total }, ohne { $missing })
index-gap-not-positive = { $name } (ein Wert liegt nicht über null, daher gibt es kein geometrisches oder harmonisches Mittel)
index-why-not-scaled = keine gemeinsame Skala für { $names }
index-why-not-positive = ein Wert liegt nicht über null, daher gibt es kein geometrisches oder harmonisches Mittel
index-trouble-constant = { $name }, { $period }: Alle Gebiete haben denselben Wert; es gibt also keine Skala, und niemand hat hier eine Punktzahl.
index-trouble-all-missing = { $name }, { $period }: Kein Gebiet hat einen Wert.
index-trouble-not-positive = { $name }, { $period }: Einige Werte liegen nicht über null; diese Gebiete haben hier keine Punktzahl.
index-trouble-single = { $name }, { $period }: Nur ein Gebiet hat einen Wert; es gibt also nichts zu vergleichen.
index-trouble-divided-by-zero = { $name }, { $period }: Einige Werte würden durch null geteilt; diese Gebiete haben hier keine Punktzahl.
index-trouble-no-scale = { $name }, { $period }: Es gibt keinen Weg vom schlechtesten zum besten Wert; niemand hat hier eine Punktzahl.
index-years-title = Zeiträume
index-years-scores = Die Punktzahlen aller Zeiträume stehen auf einer Skala und lassen sich innerhalb einer Reihe vergleichen.
index-years-ranks = Die Tabelle hat Ränge und keine Punktzahlen. Jeder Zeitraum nimmt seine Skala von den Gebieten dieses Zeitraums; die Punktzahlen zweier Zeiträume lassen sich daher nicht vergleichen: Alle können besser werden, ohne dass eine Punktzahl steigt.
index-years-caption-scores = { $name }: Punktzahlen von { $count } Gebieten, { $from } bis { $to }; das Zeichen – heißt: keine Gesamtzahl
index-years-caption-ranks = { $name }: Ränge von { $count } Gebieten, { $from } bis { $to }; das Zeichen – heißt: kein Rang
index-new-series = neue Reihe
index-parting = Ab { $period } ist es eine andere Reihe, nicht mit den Zeiträumen davor verbunden: { $reasons }.
index-parting-territories = { $ended } Gebiete endeten, { $begun } begannen
index-empty-editions = { $periods }: Kein Gebiet hat eine Gesamtzahl.
index-empty-editions-missing = { $periods }: Kein Gebiet hat eine Gesamtzahl, weil niemand { $names } hat.
index-tree-title = Woraus der Index besteht
index-tree-caption = { $name }: seine Teile, mit den Gewichten wie angegeben und dem Anteil am Ganzen, wenn nichts fehlt
index-part = Teil
index-weight = Gewicht
index-effective = Anteil am Ganzen
index-part-how = Teil, und wie er berechnet wird
index-turned = niedriger ist besser, daher umgekehrt
index-per = geteilt durch { $name }
index-how-points = geteilt durch { $max } mögliche Punkte
index-how-minmax = Min-Max: { $min } bis { $max }
index-how-zscore = z-Wert: Mittel { $mean }, Standardabweichung { $sd }
index-how-goalposts = von { $worst } (schlechtester) bis { $best } (bester)
index-how-distance_to_target = von { $start } bis zum Ziel { $target }
index-method-points = geteilt durch die möglichen Punkte
index-method-minmax = Min-Max
index-method-zscore = z-Wert
index-method-goalposts = zwischen zwei Eckwerten
index-method-rank = Rang
index-method-percentile_rank = Anteil der Gebiete darunter
index-method-distance_to_target = Abstand zum Ziel
index-method-none = Werte, wie sie sind
index-mean-arithmetic = arithmetisches Mittel
index-mean-geometric = geometrisches Mittel
index-mean-harmonic = harmonisches Mittel
index-mean-sum = Summe
index-needs-all = braucht jeden Teil
index-needs-zero = eine Lücke zählt als 0
index-needs = braucht mindestens { $numerator }/{ $denominator } der Teile
index-method-title = Das Verfahren, Schritt für Schritt
index-step-figures = Werte
index-step-outliers = Ausreißer
index-step-normalise = Eine Skala
index-step-weigh = Gewichte
index-step-aggregate = Zusammenfügen
index-step-rank = Reihen
index-step-class = Klassen
index-step-sure = Wie sicher die Reihenfolge ist
index-figures = { $count } { $count ->
    [one] Indikator geht
   *[other] Indikatoren gehen
} ein; bewertete Gebiete: { $level }. Nur genaue Werte zählen, keine mit „etwa“, „über“ oder „knapp“. Die Seite jedes Indikators hat jeden Wert mit seiner Quelle.
index-gaps-stay = Ein fehlender Wert bleibt fehlend: Nichts wird ergänzt.
index-gaps-mean = Ein fehlender Wert wird durch den Mittelwert der Gebiete ersetzt, die in diesem Zeitraum einen haben, und gekennzeichnet.
index-gaps-median = Ein fehlender Wert wird durch den Median der Gebiete ersetzt, die in diesem Zeitraum einen haben, und gekennzeichnet.
index-gaps-region-mean = Ein fehlender Wert wird durch den Mittelwert der Gebiete seiner Region in diesem Zeitraum ersetzt und gekennzeichnet.
index-gaps-last = Ein fehlender Wert wird durch den letzten des Gebiets selbst ersetzt, der höchstens { $years } { $years ->
    [one] Jahr
   *[other] Jahre
} alt ist, und gekennzeichnet.
index-outliers-stay = Kein Wert wird geändert.
index-outliers = Wo die Werte eines Indikators sehr schief verteilt sind (Schiefe über { $skew } und Wölbung über { $kurtosis }), wird der entfernteste zum nächsten; höchstens { $points } { $points ->
    [one] Wert
   *[other] Werte
} eines Indikators, jeder gekennzeichnet.
index-outliers-why = Sonst würde ein ungewöhnlicher Wert alle anderen Gebiete in eine Ecke der Skala drängen.
index-normalise-why = Indikatoren haben verschiedene Einheiten und Größen; sie werden auf eine Skala gebracht, bevor sie zusammengefügt werden.
index-normalise-differs = Die Tabelle der Teile sagt, welcher Weg für jeden Indikator gilt.
index-normalise-points = Erreichte Punkte, geteilt durch die möglichen.
index-normalise-minmax = Das schlechteste Gebiet bekommt { $low }, das beste { $high }, die übrigen liegen im Verhältnis dazwischen.
index-normalise-zscore = Der Mittelwert der Gebiete wird abgezogen, der Rest durch die Standardabweichung geteilt: 0 ist das Mittel, 1 eine Standardabweichung besser.
index-normalise-goalposts = Für jeden Indikator stehen ein schlechtester und ein bester Wert vorher fest: Der schlechteste gibt { $low }, der beste { $high }, dazwischen im Verhältnis.
index-normalise-rank = Der Platz in der Reihe steht für den Wert: 1 ist der schlechteste.
index-normalise-percentile_rank = Der Anteil der Gebiete darunter steht für den Wert: 0 ist der schlechteste, 1 der beste.
index-normalise-distance_to_target = Wie viel des Wegs vom schlechtesten Gebiet zum Ziel geschafft ist: { $low } beim schlechtesten Gebiet, { $high } am Ziel.
index-normalise-none = Werte bleiben, wie sie sind, auf ihrer Skala.
index-clip = Werte weiter als { $clip } Standardabweichungen vom Mittel zählen als { $clip }.
index-clamp = Werte jenseits eines Eckwerts zählen, als lägen sie auf ihm.
index-log = Es wird der Logarithmus genommen, damit Unterschiede zwischen kleinen Werten mehr zählen.
index-cap = Wer über dem Ziel liegt, zählt, als läge er darauf.
index-panel-current = Kleinster, größter und mittlerer Wert sind die der Gebiete jedes Zeitraums.
index-panel-all = Kleinster, größter und mittlerer Wert sind die aller Gebiete in allen Zeiträumen; Zeiträume lassen sich daher vergleichen.
index-panel-fixed = Kleinster, größter und mittlerer Wert sind für jeden Zeitraum die der Gebiete von { $period }; Zeiträume lassen sich daher vergleichen.
index-weights-even = Teile einer Ebene haben gleiche Gewichte.
index-weights = Ein Teil mit größerem Gewicht zählt mehr.
index-weights-effective = Die Tabelle der Teile hat die Gewichte wie angegeben und das, was jeder Teil im Ganzen ausmacht, wenn nichts fehlt.
index-aggregate-whole = Der Index entsteht aus seinen Teilen: { $how }.
index-aggregate-pillars = Jede Säule entsteht aus ihren Teilen: { $how }.
index-aggregate-pillars-differ = Jede Säule entsteht, wie es die Tabelle der Teile sagt.
index-aggregate-root = Der Index entsteht aus den Säulen: { $how }.
index-mean-arithmetic-means = Arithmetisches Mittel: Eine hohe Punktzahl in einem Teil gleicht eine niedrige in einem anderen aus.
index-mean-geometric-means = Geometrisches Mittel (multipliziert, dann die Wurzel): Eine niedrige Punktzahl in einem Teil drückt das Ergebnis stark und ist schwer auszugleichen.
index-mean-harmonic-means = Harmonisches Mittel: Der niedrigste Teil zählt am meisten.
index-mean-sum-means = Summe: Die Punktzahlen der Teile werden addiert, jede mal ihr Gewicht.
index-renormalise = Wo genug Teile einen Wert haben, bleiben die fehlenden weg, und ihr Gewicht verteilt sich auf die anderen. Wo es zu wenige sind, gibt es keine Punktzahl.
index-multiply = Das Ergebnis wird mit { $factor } multipliziert.
index-scale = Der Index reicht von { $low } bis { $high }.
index-ties = Ränge gelten für ungerundete Punktzahlen; gleiche teilen einen Rang, und die nächsten Ränge bleiben leer (1, 2, 2, 4).
index-ties-decimals = Ränge gelten für Punktzahlen, die auf { $decimals } { $decimals ->
    [one] Stelle
   *[other] Stellen
} gerundet sind; gleiche teilen einen Rang, und die nächsten Ränge bleiben leer (1, 2, 2, 4).
index-within-region = Gebiete werden innerhalb ihrer Regionen gereiht.
index-rule-unranked = { $count } { $count ->
    [one] Gebiet wird
   *[other] Gebiete werden
} bewertet und nicht gereiht.
index-rule-unscored = Ein Gebiet ohne Gesamtzahl steht außerhalb der Reihe und ist nicht das letzte.
index-classes-thresholds = Klassen nach Punktzahl, vor dem Runden: { $cuts }.
index-cut = { $label } ab { $cut }
index-classes-quantiles = Die Gebiete werden in { $count } etwa gleich große Klassen geteilt. Eine Klasse sagt, wo ein Gebiet unter anderen steht, nicht ob das gut ist.
index-classes-top = Die ersten { $count } sind „{ $first }“, die übrigen „{ $rest }“.
index-classes-kmeans = Die Gebiete werden so in { $count } Klassen geteilt, dass die Punktzahlen innerhalb einer Klasse möglichst nah beieinanderliegen.
index-class-sizes = { $period }: { $sizes }.
index-class-size = { $label }: { $count } { $count ->
    [one] Gebiet
   *[other] Gebiete
}, von { $low } bis { $high }
index-sure-nothing = Der Autor verlangt keine Probe.
index-sure-noise = Der Index wird noch { $runs }-mal berechnet, jedes Gewicht mit einer Zufallszahl innerhalb von ±{ $noise } multipliziert. Die Zufallszahlen haben den Startwert { $seed }; wer nachrechnet, bekommt dieselben.
index-sure-range = Die Rangspanne eines Gebiets reicht von der 5-%- bis zur 95-%-Marke dieser Läufe.
index-sure-groups = Gebiete, deren Spannen sich überschneiden, stehen in einer Gruppe: Sie liegen etwa gleichauf.
index-sure-left-out = Jeder Indikator wird einmal weggelassen, und die Gebiete werden neu gereiht.
index-sure-alternatives = Andere Verfahren werden erprobt: { $names }.
index-left-out-title = Ohne einen Indikator
index-left-out-finding = Am meisten ändert es, „{ $name }“ wegzulassen: Ein Gebiet bewegt sich um { $places } { $places ->
    [one] Rang
   *[other] Ränge
}.
index-left-out-caption = Ränge { $period } mit jeweils einem weggelassenen Indikator, gegenüber den Rängen oben
index-left-out-head = Ohne
index-alternatives-title = Mit einem anderen Verfahren
index-alternatives-finding = Am meisten weicht das Verfahren „{ $name }“ ab: Ein Gebiet bewegt sich um { $places } { $places ->
    [one] Rang
   *[other] Ränge
}.
index-alternatives-caption = Ränge { $period } mit einem anderen Verfahren, gegenüber den Rängen oben
index-alternatives-head = Verfahren
index-trial-none = Kein Gebiet ändert seinen Rang.
index-trial-unknown = lässt sich so nicht berechnen
index-moved-head = Größte Bewegung
index-kept-head = Behalten ihren Rang
index-moved = { $places } { $places ->
    [one] Rang
   *[other] Ränge
}
index-kept = { $kept } von { $both }
index-mover = { $name }: von { $from } auf { $to }
index-mover-and-others = { $name }: von { $from } auf { $to }; { $others } { $others ->
    [one] weiteres bewegt sich
   *[other] weitere bewegen sich
} ebenso weit
index-others-title = Andere zusammengesetzte Indizes
index-file-scores = Punktzahlen, Ränge, Klassen und Rangspannen aller Gebiete und Zeiträume, mit den Säulen
index-file-data = Die eingehenden Werte, in den Spalten von COINr, einem Paket für R
index-file-meta = Der Baum mit Gewichten und Richtungen, in den Spalten von COINr, einem Paket für R
index-here = Rang { $rank }, { $period }
index-here-region = Rang { $rank } in der Region, { $period }
index-here-none = Keine Gesamtzahl { $period }: { $why }
index-here-unranked = Bewertet und nicht gereiht, { $period }
index-here-silent = Kein Wert dieses Gebiets für { $period }; unten steht der letzte Zeitraum, der einen hat.
index-here-before = Zuletzt gereiht: { $rank }, { $period }.
index-here-score = { $score } Punkte
index-here-class = Klasse: { $class }
index-here-range = Rang { $range } in 90 % der Läufe
index-here-count = Werte zu { $present } von { $total } Indikatoren
index-here-caption = { $name }, { $period }: die Punktzahlen der Teile

## Ein Dokument

crumb-sources = Dokumente
fact-publisher = Herausgeber
fact-published = Veröffentlicht
fact-about = Über
fact-kind = Art
fact-title = Titel
fact-author = Verfasser
fact-number = Nummer
fact-retrieved = Gelesen am
fact-licence = Lizenz
fact-url = Adresse
fact-archived = Archivierte Fassung
title-inferred = seine ersten Wörter: Das Dokument hat keinen Titel
publisher-not-given = Herausgeber nicht genannt
date-not-given = ohne Datum
date-inferred = { $date } (aus dem Text erschlossen)
no-address = keine Adresse genannt
read-document = Dokument lesen
source-kind-survey = Erhebung
source-kind-statistics = Statistik
source-kind-government = Verwaltung
source-kind-press = Presse
source-lede = Diese Seiten entnehmen dem Dokument { $figures } { $figures ->
    [one] Wert
   *[other] Werte
} zu { $indicators } { $indicators ->
    [one] Indikator
   *[other] Indikatoren
}; { $quoted } davon mit Zitat.
source-superseded = Zuerst gezeigt wird der Wert eines anderen Dokuments
passages-title = Jeder Satz und Wert
facts-document = Über dieses Dokument
sources-title = Quellen
source-back = Zurück zur ersten Verwendung
sources-brief = Es sind viele Dokumente: Hier stehen ihre Titel. Auf der Seite jedes Dokuments steht, wer es wann veröffentlicht hat und wo es zu lesen ist.

## Ein Dokument mit sehr vielen Werten

source-lede-many = Diese Seiten entnehmen dem Dokument { $figures } { $figures ->
    [one] Wert
   *[other] Werte
} zu { $indicators } { $indicators ->
    [one] Indikator
   *[other] Indikatoren
} in { $territories } { $territories ->
    [one] Gebiet
   *[other] Gebieten
}{ $gaps ->
    [0] .
   *[other] ; { $gaps } lässt es leer.
}
tally-title = Was es angibt
tally-caption = Anzahl der Werte nach Indikator und Zeitraum
tally-caption-wide = Anzahl der Werte nach Indikator
tally-figures = Werte
tally-when = Zeitraum
tally-none = –
tally-gaps = { $count } leer
tally-periods = { $from } bis { $to }
tally-download = Jeder Wert dieser Seiten mit seinem Dokument (CSV)

## Was geändert wurde

changes-title = Änderungen
changes-what = Was auf diesen Seiten nach der Veröffentlichung geändert wurde, mit dem Grund.
changes-lede = { $count ->
    [one] Auf diesen Seiten ist bisher { $count } Änderung vermerkt.
   *[other] Auf diesen Seiten sind bisher { $count } Änderungen vermerkt.
}
changes-none = Bisher ist keine Änderung vermerkt.
changes-promise = Nichts wird stillschweigend berichtigt: Was hier revidiert, berichtigt oder entfernt wird, steht auf dieser Seite mit dem alten Wert, dem neuen und dem Grund.
changes-kinds = Arten von Änderungen
change-added = Hinzugefügt
change-added-means = Werte, Gebiete oder Indikatoren, die es hier vorher nicht gab.
change-revised = Von der Quelle revidiert
change-revised-means = Das Dokument, oder ein späteres desselben Herausgebers, nennt jetzt einen anderen Wert.
change-corrected = Berichtigt
change-corrected-means = Der Wert war bei der Erfassung falsch gelesen oder falsch eingegeben worden.
change-removed = Entfernt
change-removed-means = Der Wert steht nicht mehr hier.
change-method = Verfahren geändert
change-method-means = Was gemessen wird, oder wie es beurteilt oder berechnet wird, ist jetzt anders.
change-title = { $kind }: { $subject }
change-from-to = bisher { $from }, jetzt { $to }
change-from = bisher { $from }
change-to = jetzt { $to }
changes-source = Quelle:
changes-permalink = Dauerhafter Link
changes-all = Alle Änderungen
changes-latest = Letzte Änderungen
changes-own = Änderungen an den Werten dieser Seite
changes-more = { $count ->
    [one] { $count } frühere Änderung steht auf der Seite ihres Jahres.
   *[other] { $count } frühere Änderungen stehen auf den Seiten ihrer Jahre.
}
changes-year-title = Änderungen { $year }
changes-year-lede = { $count ->
    [one] Im Jahr { $year } wurde { $count } Änderung vermerkt.
   *[other] Im Jahr { $year } wurden { $count } Änderungen vermerkt.
}
changes-year-more = { $count ->
    [one] { $count } weitere steht in der Datei aller Änderungen.
   *[other] { $count } weitere stehen in der Datei aller Änderungen.
}
changes-years = Nach Jahr
changes-documents = Neueste Dokumente
changes-documents-note = Nach dem Tag, an dem das Dokument veröffentlicht wurde; das ist nicht der Tag, an dem es hier hinzukam.
changes-follow = Änderungen verfolgen
changes-file = Alle Änderungen (CSV)
feed-link = Nachrichten abonnieren (Atom)
feed-subtitle = Änderungen an den Werten mit ihren Gründen, und Dokumente nach dem Tag ihrer Veröffentlichung.
feed-document = Dokument: { $about }.
feed-figures = Wert: { $figures }.
feed-reason = Grund: { $reason }
feed-source = Quelle: { $source }.

## Startseite

home-lede = Was veröffentlichte Dokumente sagen, gemessen an den gesetzten Zielen.
home-lede-sources = Jeder Wert führt zurück zu dem Dokument, das ihn nennt, mit dem Satz im Original, wo es einen gibt.
number-territories = { $count ->
    [one] Gebiet
   *[other] Gebiete
} mit Werten
number-figures = { $count ->
    [one] Wert mit Quelle
   *[other] Werte, jeder mit Quelle
}
number-met = der Ziele, die sich beurteilen lassen, wurden erreicht oder übertroffen
scored-title = Wo es Werte gibt
scored-judged-title = Ziele nach Gebiet
home-verdicts-all-subtitle = Indikatoren nach Urteil, alle Gebiete mit Werten
home-all = Alle Gebiete
home-table-caption = Gebiete mit Werten, nach Namen
home-judged-caption = Gebiete mit Zielen, die sich beurteilen lassen, nach Namen
met-none = kein Ziel
home-members = { $count } { $count ->
    [one] weiteres Gebiet hat eine eigene Seite
   *[other] weitere Gebiete haben eigene Seiten
}; die Seite des Gebiets, in dem es liegt, führt dorthin.
territories-note = Fett gesetzte haben Werte.
home-ended-title = Die { $count }, die es bis { $date } gab
home-current-title = Heute
has-figures = hat Werte
region-none = In keiner Region
topics-title = Themen
home-scored-limited = Die Tabelle hat { $shown } von { $total } Gebieten; die Urteile der anderen stehen auf deren eigenen Seiten.
home-sources-limited = Dies sind die neuesten { $shown } von { $total } Dokumenten. Die Seite jedes Gebiets führt zu denen, die davon handeln.
home-sources-title = Dokumente
figures-count = { $count } { $count ->
    [one] Wert
   *[other] Werte
}
data-title = Daten herunterladen
data-note = CSV-Dateien in UTF-8, mit Dezimalpunkt.
download-all = Alle Dateien, ihre Spalten, und wie sie zu zitieren sind
download-all-about = Alles in einer Datei, Arbeitsmappen, Inhalt jeder Spalte, Lizenz
download-file = { $name }
download-claims = Jeder Wert, wie jedes Dokument ihn nennt, mit Zitat
download-observations = Die gezeigten Werte mit ihren Urteilen
download-findings = Was beim Prüfen der Werte gefunden wurde, mit Adresse
download-territories = Jedes Gebiet, seine Kennziffer und sein Bestand
download-indicators = Definitionen der Indikatoren
download-sources = Liste der Dokumente

## Die Seite über die Datendateien

data-heading = Daten
data-lede = { $count } { $count ->
    [one] Datei
   *[other] Dateien
}, zusammen { $size }, mit Dokumenten bis { $date }.
data-lede-undated = { $count } { $count ->
    [one] Datei
   *[other] Dateien
}, zusammen { $size }.
data-lede-more = Sie enthalten alles, was die Seiten zeigen, mit dem Dokument zu jedem Wert.
data-files-title = Dateien des gesamten Angebots
data-caption = { $count } Dateien, jede mit Format, Größe, Tag und Prüfsumme
data-file = Datei
data-format = Format, Zeilen
data-size = Größe, Daten bis
data-count = Anzahl
data-total = Gesamtgröße
data-rows = { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
}
data-files = { $count } { $count ->
    [one] Datei
   *[other] Dateien
}
data-columns-link = Spalten
data-groups-title = Dateien einzelner Gebiete, Indikatoren und Indizes
data-groups-text = Sie enthalten dieselben Werte noch einmal, für alle, die nur einen Gegenstand brauchen. Die Seite jedes Gebiets, Indikators und Index führt zu seinen Dateien.
data-groups-caption = { $count } Arten von Dateien mit Anzahl und Größe
data-pages = Seiten:
data-cite-title = Zitierweise und Lizenz
data-cite-text = Wer einen Wert zitiert, nennt auch dessen Dokument: Die Spalte „source“ sagt, welches es ist, und dessen Seite hat die Adresse. Für die Dokumente gelten eigene Bedingungen.
data-notes-title = So sind die Dateien zu lesen
data-note-decimal = Zahlen
data-note-decimal-text = Dezimalstellen folgen auf einen Punkt, Tausender werden nicht getrennt: 1234.5. Gedruckte Nullen bleiben stehen: 43.90. Eine leere Zelle heißt, dass es keinen Wert gibt; sie ist nie eine Null.
data-note-open-workbook = In der Tabellenkalkulation
data-note-open-workbook-text = Die XLSX-Datei lässt sich mit Excel, LibreOffice oder Google Tabellen öffnen: Ihre Zahlen und Tage sind echte Zahlen und Tage, in welcher Sprache das Programm auch läuft. Das erste Blatt sagt, was zu wissen ist.
data-note-open-csv = CSV in der Tabellenkalkulation
data-note-open-csv-text = CSV-Dateien nicht durch Doppelklick öffnen. In Excel „Daten“, dann „Aus Text/CSV“ wählen, danach die Kodierung UTF-8 und das Komma als Trennzeichen; in LibreOffice dasselbe in dem Fenster, das sich öffnet, und als Sprache „Englisch (USA)“, damit aus 1.5 kein Datum wird.
data-note-guard = Apostrophe
data-note-guard-text = In CSV-Dateien steht ein Apostroph vor Texten, die eine Tabellenkalkulation für eine Formel halten würde. Ohne den ersten Apostroph ist der Text wieder, wie er war. JSON- und XLSX-Dateien haben keinen.
data-note-stable = Adressen und Spalten
data-note-stable-text = Die Adressen der Dateien und die Namen der Spalten bleiben, wie sie sind. Neue Spalten können an jeder Stelle hinzukommen: Spalten sind nach ihrem Namen zu lesen.
data-note-archive = Was in der ZIP-Datei steht
data-note-archive-text = Die CSV-Dateien des gesamten Angebots und der Indizes mit ihren Beschreibungen. Dateien einzelner Gebiete und Indikatoren, JSON-Dateien und Arbeitsmappen sind nicht darin: Sie enthalten dieselben Werte noch einmal.
data-note-check = Eine Datei prüfen
data-note-check-text = Eine vollständig übertragene Datei hat die hier angegebene Prüfsumme (SHA-256). Sie wird so berechnet: sha256sum DATEI unter Linux, shasum -a 256 DATEI auf dem Mac, Get-FileHash DATEI in der PowerShell unter Windows.
data-note-standards = Für Programme
data-note-standards-text = datapackage.json beschreibt die Tabellen nach Data Package, die Datei neben jeder CSV-Datei nach CSV on the Web, catalog.jsonld das Ganze nach DCAT.
data-columns-title = Spalten
data-columns-text = Jede Datei eines Gebiets oder Indikators hat die Spalten von claims.csv.
data-columns-caption = { $file }: { $count } Spalten und ihr Inhalt
data-column = Spalte
data-meaning = Inhalt
data-kind-code = Kennung oder festes Wort
data-kind-text = Text
data-kind-number = Zahl
data-kind-integer = ganze Zahl
data-kind-flag = „yes“ oder leer
data-kind-day = Tag
data-kind-date = Tag, Monat oder Jahr
data-kind-key = { $kind }, Teil des Schlüssels

## Funde

nav-findings = Prüfungen
findings-title = Prüfungen
severity-warning = Warnung
severity-note = Hinweis
severity-settled = Erklärt
count-warnings = { $count } { $count ->
    [one] Warnung
   *[other] Warnungen
}
count-notes = { $count } { $count ->
    [one] Hinweis
   *[other] Hinweise
}
count-settled = { $count } erklärt
check-sign-warning = !
check-sign-note = i
check-sign-settled = i
check-mark = Prüfung: { $name }
checks-title = Prüfungen: { $count } { $count ->
    [one] Punkt
   *[other] Punkte
} zu beachten
checks-all = Jeden Punkt mit seinen Quellen ansehen ({ $counts })
reading-checks = Die Zeichen ! (Warnung) und i (Hinweis) neben einem Wert führen zu dem, was bei seiner Prüfung gefunden wurde.
home-checks = Werte werden nachgerechnet und miteinander verglichen: { $count } { $count ->
    [one] Punkt
   *[other] Punkte
} zu beachten ({ $counts })
home-checks-none = Werte werden nachgerechnet und miteinander verglichen: bisher nichts zu beachten
findings-lede = Das Programm rechnet die hier erfassten Werte nach und vergleicht sie miteinander. Es fand { $count } { $count ->
    [one] Punkt
   *[other] Punkte
} zu beachten: { $counts }.
findings-of-lede = In den Dokumenten zu { $place } { $count ->
    [one] ist ein Punkt
   *[other] sind { $count } Punkte
} zu beachten: { $counts }.
findings-means = Ein Punkt hier heißt nicht, dass ein Wert falsch ist, und auch nicht, dass jemand täuschen wollte: Was gedruckt ist, stimmt nicht mit der Rechnung oder mit einem anderen Dokument überein, oder lässt sich nicht vergleichen. Beide Werte und beide Zitate stehen da, damit Sie selbst urteilen können.
findings-none = Das Programm rechnet die hier erfassten Werte nach und vergleicht sie miteinander. Es hat bisher nichts gefunden, was zu beachten wäre.
findings-none-means = Das heißt nicht, dass jeder Wert stimmt: Was ein Dokument nur einmal druckt, lässt sich an nichts prüfen.
findings-of = Prüfungen: { $place }
findings-all = Prüfungen aller Gebiete
findings-to-territory = Alle Werte von { $place }
findings-by-kind = Nach Art
findings-kinds-caption = Zu beachtende Punkte nach Art, die erklärten eingeschlossen
findings-by-territory = Nach Gebiet
findings-territories-caption = Zu beachtende Punkte nach Gebiet
findings-kind = Art
findings-count = Anzahl
findings-warnings = Warnungen
findings-notes = Hinweise
findings-settled = Erklärt
findings-warnings-none = Keine offene Warnung.
findings-settled-rule = Wer den Wert erfasst hat, oder die Redaktion, hat diese Punkte angesehen und nennt den Grund.
findings-elsewhere = Nicht zu einem einzelnen Gebiet
findings-more = { $count } weitere stehen auf den Seiten der Gebiete, um die es geht.
findings-more-places = Die Tabelle hat die { $shown } Gebiete mit den meisten von { $total }. Die Seite jedes Gebiets führt zu den ihren.
findings-more-figures = { $count } { $count ->
    [one] weiterer Wert ist
   *[other] weitere Werte sind
} betroffen; die Datendatei nennt sie alle.
findings-not-found = Gesucht und nicht gefunden: { $kinds }.
finding-link = Link zu diesem Punkt
settled-accept = Grund, genannt bei der Erfassung: { $reason }
settled-resolution = Entscheidung der Redaktion: { $reason }
shown-this = Die Seite zeigt diesen Wert.
shown-other = Die Seite zeigt zuerst den anderen Wert.
shown-decided = Die Seite zeigt diesen Wert nach Entscheidung der Redaktion.
shown-kind = Die Seite zeigt diesen Wert, weil ein Dokument der Art „{ $kind }“ vor einem der Art „{ $other }“ kommt.
shown-later = Die Seite zeigt diesen Wert, weil sein Dokument das spätere ist ({ $date }; das andere { $other }).
shown-exact = Die Seite zeigt diesen Wert, weil sein Dokument das genauere Datum nennt ({ $date }; das andere nur { $other }).
shown-dated = Die Seite zeigt diesen Wert, weil sein Dokument datiert ist und das andere nicht.
shown-order = Die Seite zeigt diesen Wert; beide Dokumente sind von einer Art und einem Tag, daher entscheidet die Reihenfolge ihrer Kennungen.
shown-same-document = Die Seite zeigt diesen Wert, weil das Dokument ihn zuerst nennt.

## Arten von Funden: der Name, und was er bedeutet

check-stated-differs = Passt nicht zur Rechnung
check-stated-differs-means = Die gedruckte Zahl ist nicht das, was die anderen Zahlen des Dokuments ergeben.
check-sources-disagree = Dokumente widersprechen sich
check-sources-disagree-means = Zwei Dokumente nennen verschiedene Werte für denselben Indikator, dasselbe Gebiet und denselben Zeitraum.
check-verdict-differs = Urteil passt nicht zu den Werten
check-verdict-differs-means = Das Dokument sagt, ein Ziel sei erreicht oder verfehlt; sein eigener Wert und sein Ziel sagen etwas anderes.
check-sum-differs = Teile ergeben nicht die Summe
check-sum-differs-means = Die Teile, die das Dokument nennt, ergeben nicht seine Gesamtzahl.
check-rank-differs = Rang passt nicht zu den Werten
check-rank-differs-means = Der gedruckte Rang ist nicht der, den die Werte desselben Dokuments ergeben.
check-out-of-range = Außerhalb des Möglichen
check-out-of-range-means = Der Wert liegt außerhalb dessen, was der Indikator haben kann.
check-percent-for-score = Prozent und Punkte verwechselt
check-percent-for-score-means = Das Dokument druckt % für eine Punktzahl, oder Punkte für einen Anteil. Die Zahl bleibt, wie sie ist.
check-percent-for-points = Prozent statt Prozentpunkten gedruckt
check-percent-for-points-means = Der Unterschied zweier Prozentwerte steht in Prozentpunkten und ist als % gedruckt.
check-implausible-jump = Ungewöhnlicher Sprung
check-implausible-jump-means = Der Wert bewegte sich weit mehr, als diese Reihe es sonst von einem Zeitraum zum nächsten tut.
check-denominator-moved = Nenner verschieden
check-denominator-moved-means = Ein Dokument zählt dieselbe Gesamtheit mit verschiedenen Gesamtzahlen.
check-rank-beyond-total = Rang jenseits des letzten
check-rank-beyond-total-means = Der gedruckte Rang ist größer als die Zahl der Gereihten.
check-truncated = Abgeschnitten statt gerundet
check-truncated-means = Die gedruckte Zahl ist die berechnete, deren letzte Stellen wegfielen, statt gerundet zu werden.
check-last-digit = Letzte Stelle daneben
check-last-digit-means = Die gedruckte Zahl weicht in der letzten Stelle um eins ab.
check-not-comparable = Nicht vergleichbar
check-not-comparable-means = Die Werte unterscheiden sich in Zeitraum, Ebene, Einheit oder Umfang; sie werden daher weder verglichen noch gereiht.

## 404

not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Sie ist vielleicht umgezogen, oder die Adresse enthält einen Tippfehler.
not-found-ways = Von hier geht es zu:

## Was die Datendateien über sich sagen: jede Spalte, jede Datei und das erste Blatt der Arbeitsmappen

# Eine Datei

file-claims = Jeder Wert, wie jedes Dokument ihn nennt, mit Zitat: eine Zeile je Wert und Ziel.
file-observations = Der gezeigte Wert für jedes Gebiet, jeden Indikator und jeden Zeitraum, mit seinem Urteil: was alle Dokumente zusammen ergeben.
file-findings = Was beim Prüfen der Werte gefunden wurde, wie es auf den Seiten steht.
file-findings-json = Die Zeilen von findings.csv.
file-territories = Die Gebiete, ihre Kennziffern und ihr Bestand.
file-indicators = Die Definitionen dessen, was gemessen wird.
file-sources = Die Dokumente, aus denen die Werte stammen.
file-indexes = Wie jeder zusammengesetzte Index berechnet wird, eine Zeile je Einstellung.
file-changes = Was nach der Veröffentlichung geändert wurde und warum, das Neueste zuerst.
file-territory-claims = Die Zeilen von claims.csv zu einem Gebiet und zu den Gebieten darin, die keine eigene Seite haben.
file-territory-json = Ein Gebiet: seine Definition und seine Werte.
file-indicator-claims = Die Zeilen von claims.csv zu einem Indikator.
file-indicator-json = Ein Indikator: seine Definition und seine Werte.
file-scores = Die Punktzahlen eines zusammengesetzten Index und aller seiner Teile, für jedes Gebiet und jeden Zeitraum.
file-idata = Die Werte, die in einen Index eingehen, in den Spalten von COINr, einem Paket für R.
file-imeta = Der Baum eines Index mit Gewichten und Richtungen, in den Spalten von COINr.
file-workbook = Alles in einer Arbeitsmappe: was man zuerst wissen sollte, ein Blatt je Thema, jeder Wert mit Zitat, Definitionen, Dokumente.
file-territory-workbook = Ein Gebiet in einer Arbeitsmappe.
file-indicator-workbook = Ein Indikator in einer Arbeitsmappe.
file-datapackage = Beschreibt die Tabellen der ganzen Website, Spalte für Spalte, für Programme (Data Package).
file-claims-schema = Die Spalten der Tabelle eines einzelnen Gebiets oder Indikators, für Programme (Table Schema).
file-catalog = Beschreibt den Datensatz für Datenportale (DCAT).
file-csvw = Steht neben jeder CSV-Datei und beschreibt ihre Spalten für Programme (CSV on the Web).
file-archive = Die Tabellen der ganzen Website und ihre Beschreibungen, in einer Datei.

# Das erste Blatt einer Arbeitsmappe

readme-about = Was das ist
readme-subject = Gegenstand
readme-publisher = Herausgegeben von
readme-licence = Lizenz
readme-updated = Daten bis
readme-address = Adresse
readme-contact = Kontakt
readme-cite = Zitierweise
readme-citation = { $publisher }: „{ $title }“, Daten bis { $date }.
readme-citation-undated = { $publisher }: „{ $title }“.
readme-sources = Quellen
readme-sources-text = Jede Zeile von `claims` nennt ihr Dokument; das Blatt `sources` hat die Dokumente mit ihren Adressen.
readme-columns = Spalten
readme-columns-text = Die Spalten heißen wie in den CSV-Dateien, in jeder Sprache gleich, damit Formeln und Programme überall funktionieren. Das Blatt `columns` sagt, was jede enthält. Die Spalten `territory_name` und `indicator_name` sind in der ersten Sprache der Website.
readme-missing = Fehlende Werte
readme-missing-text = Eine leere Zelle heißt, dass es keinen Wert gibt; sie bedeutet nie null. `missing` in `claims` sagt, warum, wo das Dokument es sagt.
readme-qualifier = Eingeschränkte Werte
readme-qualifier-text = `qualifier` sagt, wie das Dokument einen Wert einschränkt: nearly (knapp), about (etwa), over (über), at-least (mindestens), under (unter), at-most (höchstens), range (von … bis …). Ein solcher Wert ist keine genaue Zahl; `value_text` hat ihn wie erfasst.
readme-numbers = Zahlen und Tage
readme-numbers-text = Zahlen sind Zahlen, mit den gedruckten Nachkommastellen; Tage sind Datumswerte. Jahre und Monate allein und andere Zeiträume sind Text. Ein Text, der mit = beginnt, ist Text und keine Formel.
readme-long = Gekürzter Text
readme-long-text = Eine Zelle fasst höchstens 32.767 Zeichen; ein längerer Text ist dort abgeschnitten und steht vollständig in den JSON- und CSV-Dateien.
readme-sheets = Blätter
readme-rows = { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
}
readme-left-out = { $count } Zeilen, zu viele für eine Arbeitsmappe: Sie stehen in { $file }
sheet-observations = Die gezeigten Werte eines Themas.
sheet-columns = Was jede Spalte enthält.

# Spalten

column-claims-claim = Kennung der Angabe: <Dokument>/<n>; n zählt die Angaben seiner Datei ab 1.
column-claims-territory = Um welches Gebiet es geht: eine Kennung aus territories.csv.
column-claims-indicator = Um welchen Indikator es geht: eine Kennung aus indicators.csv.
column-claims-period = Um welche Zeit es geht: 2023, 2023-H1, 2023-Q1, 2023-03, 2023-03-16, 2021..2023, ..2023-06-02.
column-claims-period_inferred = Ob das Dokument den Zeitraum nicht druckt.
column-claims-breakdown = Welcher Teil: level=commune, ; zwischen Merkmalen, + für gemeinsam genannte Ausprägungen, band=good für eine Stufe.
column-claims-restriction = Worauf der Wert beschränkt ist, in Worten.
column-claims-value_text = Der Wert oder sonst das Verhältnis, wie erfasst.
column-claims-value = Die Zahl, Wörter wie „Millionen“ ausmultipliziert, gedruckte Nullen behalten; bei einer Spanne ihr unteres Ende; bei einer Stufe deren Anzahl.
column-claims-upper = Das obere Ende einer Spanne.
column-claims-qualifier = Wie die Zahl eingeschränkt ist: exact nearly about over at-least under at-most range.
column-claims-unit = Maßeinheit: percent points count number days vnd milestone bands.
column-claims-numerator = Der Zähler, wo ein Verhältnis gedruckt ist.
column-claims-denominator = Der Nenner, wo ein Verhältnis gedruckt ist; bei einer Stufe die Gesamtzahl.
column-claims-missing = Warum es keinen Wert gibt: not-published (nicht veröffentlicht) not-applicable (nicht anwendbar) withheld (zurückgehalten) not-entered (noch nicht erfasst).
column-claims-words = Was das Dokument sagt, wo es keine Zahl nennt.
column-claims-previous = Der frühere Wert, wie gedruckt.
column-claims-since = Zeitraum des früheren Werts, wo es nicht derselbe ein Jahr zuvor ist.
column-claims-change_text = Die Veränderung, wie erfasst.
column-claims-change = Die Veränderung mit Vorzeichen; leer, wo nur eine Richtung gedruckt ist.
column-claims-change_unit = Worin die Veränderung angegeben ist: points (Punkte, Prozentpunkte), percent (Prozent des früheren Werts) oder die Einheit des Indikators; places (Ränge), wo nur die Veränderung eines Rangs gedruckt ist.
column-claims-rank = Der Platz in einer Rangfolge, wie gedruckt.
column-claims-rank_of = Von wie vielen, wo es gedruckt ist.
column-claims-rank_scope = Unter wem der Rang gilt: national (landesweit), siblings (im selben übergeordneten Gebiet), die Kennung einer Region oder Worte.
column-claims-rank_by = Wonach gereiht ist, wo nicht nach dem Wert: die Kennung eines Indikators oder Worte.
column-claims-rank_change_text = Die Veränderung des Rangs, wie erfasst.
column-claims-rank_change = Gewonnene (positiv) oder verlorene (negativ) Ränge; leer, wo nur eine Richtung gedruckt ist.
column-claims-margin = Die Fehlerspanne, nach beiden Seiten.
column-claims-interval_low = Das untere Ende des Konfidenzintervalls.
column-claims-interval_high = Das obere Ende des Konfidenzintervalls.
column-claims-n = Anzahl der Befragten oder Gemessenen.
column-claims-target_no = Das wievielte der geltenden Ziele, ab 1: erst die der Angabe selbst, dann die des Indikators; 0 ohne Ziel.
column-claims-target_text = Das Ziel, wie erfasst, oder seine Worte.
column-claims-target = Die angestrebte Zahl; bei einer Spanne ihr unteres Ende; bei rank<= der letzte angestrebte Rang.
column-claims-target_upper = Das obere Ende einer angestrebten Spanne.
column-claims-target_op = Was angestrebt wird: >= <= = (zwischen beiden Enden, wo es ein oberes gibt), > <, wo so erfasst, rank<=, words (Worte); leer, wo das Ziel nicht gedruckt ist.
column-claims-target_set_by = Wer es gesetzt hat: die Kennung einer Organisation oder Worte; ohne Ziel, wer gesetzt hat, was gezählt wird.
column-claims-target_period = Der einzige Zeitraum, für den das Ziel gilt.
column-claims-target_deadline = Bis wann es fällig ist: ein Tag, ein Monat oder ein Jahr.
column-claims-target_attained = Wie viel des Ziels erreicht wurde, in Prozent davon, wie gedruckt.
column-claims-target_early_days = Wie viele Tage vor der Frist, wie gedruckt.
column-claims-verdict = Das aus dem Ziel berechnete Urteil über die Angabe: exceeded (übertroffen) met (erreicht) nearly (knapp verfehlt) missed (verfehlt) not-judged (nicht beurteilt).
column-claims-verdict_reason = Warum es kein Urteil gibt: no-value (kein Wert) no-target (kein Ziel) not-due (noch nicht fällig) bounded-value (nur eine Grenze).
column-claims-stated_status = Das Urteil, das das Dokument druckt: met exceeded nearly missed done in-progress planned not-done.
column-claims-source = Das Dokument: eine Kennung aus sources.csv.
column-claims-published = Wann das Dokument veröffentlicht wurde: ein Tag, ein Monat oder ein Jahr.
column-claims-locator = Seite, Absatz, Tabelle.
column-claims-quote = Der Wortlaut mit dem Wert und danach der mit seinem Ziel; mehrere Stellen durch Zeilenumbruch getrennt.
column-claims-mentions = Wie oft das Dokument es nennt.
column-claims-producer = Wer gemessen hat, wo es nicht der Herausgeber ist: die Kennung einer Organisation oder Worte.
column-claims-self_reported = Ob der Wert von denen stammt, die er beurteilt.
column-claims-note = Was die Redaktion zum Wert und seinem Ziel anmerkt.
column-claims-file = Die Datei, in der die Angabe erfasst ist.
column-claims-line = Die Zeile dieser Datei.
column-claims-shown = Ob sie unter den Angaben zur selben Sache die gezeigte ist.

column-observations-territory = Um welches Gebiet es geht: eine Kennung aus territories.csv.
column-observations-indicator = Um welchen Indikator es geht: eine Kennung aus indicators.csv.
column-observations-period = Um welche Zeit es geht, wie in claims.csv.
column-observations-breakdown = Welcher Teil, wie in claims.csv.
column-observations-restriction = Worauf der Wert beschränkt ist, in den Worten der gezeigten Angabe.
column-observations-value = Die gezeigte Zahl: wie erfasst, oder aus einem Verhältnis berechnet und nicht gerundet. Ob sie eine Grenze, eine Schätzung oder das untere Ende einer Spanne ist, steht bei der Angabe.
column-observations-unit = Maßeinheit: percent points count number days vnd milestone bands.
column-observations-computed = Woher die Zahl kommt: stated (im Dokument genannt) oder ratio (aus einem Verhältnis berechnet).
column-observations-verdict = Das ungünstigste Urteil zu einem der Ziele: exceeded met nearly missed not-judged.
column-observations-rank = Der Rang, den das Programm unter vergleichbaren Gebieten berechnet hat; leer, wo keine Rangfolge zulässig ist.
column-observations-rank_n = Wie viele gereiht wurden.
column-observations-claim = Die gezeigte Angabe: eine Kennung aus claims.csv.
column-observations-claims = Wie viele Angaben es gibt.
column-observations-findings = Arten der zu beachtenden Punkte bei diesen Angaben: Kennungen wie in findings.csv, jede einmal, durch ; getrennt.

column-findings-id = Die Art des zu beachtenden Punkts: eine Kennung, die das Problem benennt.
column-findings-severity = Wie wichtig er ist: warning (Warnung) note (Hinweis).
column-findings-file = Die Datei, in der er steht.
column-findings-line = Die Zeile dieser Datei.
column-findings-column = Das Zeichen dieser Zeile, ab 1.
column-findings-territory = Um welches Gebiet es geht: eine Kennung aus territories.csv; leer, wo es um einen Indikator als Ganzes geht.
column-findings-indicator = Um welchen Indikator es geht: eine Kennung aus indicators.csv.
column-findings-period = Um welche Zeit es geht, wie in claims.csv.
column-findings-message = Was gefunden wurde, mit ausgeschriebener Rechnung.
column-findings-accepted = Warum es bei der Erfassung hingenommen wurde, oder was die Redaktion entschieden hat; leer, wo niemand es getan hat.
column-findings-address = Wo die Website es in ihrer ersten Sprache nennt, ab ihrem obersten Ordner; andere können dorthin verlinken.
column-findings-claims = Kennungen der Angaben, um die es geht, durch ; getrennt.

column-territories-id = Kennung; mit der des übergeordneten Gebiets und / davor, wo ein anderes Gebiet dieselbe hat.
column-territories-parent = Das Gebiet, in dem es liegt.
column-territories-level = Welche Art von Gebiet es ist: province, district …
column-territories-name = Kurzer Name.
column-territories-full_name = Amtlicher Name.
column-territories-aliases = Andere Schreibweisen aus Dokumenten, eine je Zeile.
column-territories-regions = Kennungen der Regionen, zu denen es im Lauf der Zeit gehört, durch ; getrennt.
column-territories-code = Seine amtliche Kennziffer, solange es besteht; später kann ein anderes Gebiet sie haben.
column-territories-from = Der erste Tag, an dem es besteht.
column-territories-until = Der erste Tag, an dem es nicht mehr besteht.
column-territories-succeeded_by = Kennungen der Nachfolger, durch ; getrennt.
column-territories-preceded_by = Kennungen der Vorgänger, durch ; getrennt.
column-territories-basis = Der Rechtsakt, durch den es endete oder entstand.
column-territories-former_names = Frühere Namen, einer je Zeile: until=<erster Tag ohne ihn>;name=...;full_name=...
column-territories-tile = Zeile und Spalte auf einer Kachelkarte, durch ; getrennt, ab 0 gezählt.

column-indicators-id = Kennung.
column-indicators-topic = Kennung des Themas, unter dem er steht.
column-indicators-name = Name.
column-indicators-unit = Maßeinheit: percent points count number days vnd milestone bands.
column-indicators-better = Welche Richtung besser ist: higher (höher) lower (niedriger) neither (keine von beiden).
column-indicators-scale = Die Höchstzahl, bei Punkten.
column-indicators-decimals = Nachkommastellen der vom Programm berechneten Werte, auf den Seiten.
column-indicators-range_low = Werte darunter sind zu beachtende Punkte.
column-indicators-range_high = Werte darüber sind zu beachtende Punkte.
column-indicators-compares = Was verglichen werden darf: same-period (gleicher Zeitraum) latest (letzter Zeitraum) never (nie).
column-indicators-growth = Wie er sich auf ein Ziel zubewegt: linear (gleichmäßig) cagr (mit gleicher jährlicher Rate).
column-indicators-parent = Kennung des Indikators, dessen Teil er ist.
column-indicators-sum_of = Kennungen der Indikatoren, Ausprägungen oder Stufen, die zusammen ihn ergeben, durch ; getrennt.
column-indicators-mean_of = Kennung des Indikators, über dessen Ausprägungen er das Mittel bildet.
column-indicators-numerator = Was der Zähler zählt.
column-indicators-denominator_id = Kennung der Gesamtheit, deren Anteil er ist; Indikatoren mit derselben haben die Gesamtheit gemeinsam.
column-indicators-denominator = Was der Nenner zählt.
column-indicators-dimensions = Merkmale mit ihren Ausprägungen: level=province|district, ; zwischen Merkmalen.
column-indicators-bands = Kennungen der Stufen in ihrer Reihenfolge, durch ; getrennt.
column-indicators-nearly = Wie weit ein Wert vom Ziel entfernt sein darf, um noch als knapp verfehlt zu gelten.
column-indicators-breaks = Erste Tage einer anderen Reihe unter demselben Namen, durch ; getrennt.
column-indicators-targets = Seine eigenen Ziele, eines je Zeile: op=>=;target=98;period=2025;set_by=...;text=98%.
column-indicators-about = Was er ist, in Markdown.
column-indicators-file = Die Datei, in der er definiert ist.
column-indicators-line = Die Zeile dieser Datei.

column-sources-id = Kennung; /sources/<Kennung>/ ist die Seite des Dokuments.
column-sources-kind = Art des Dokuments: survey (Erhebung) statistics (Statistik) government (Verwaltung) press (Presse).
column-sources-title = Titel.
column-sources-title_inferred = Ob das Dokument keinen Titel hat und seine ersten Wörter dafür stehen.
column-sources-publisher = Wer es veröffentlicht hat: die Kennung einer Organisation oder Worte.
column-sources-author = Wer es verfasst hat.
column-sources-number = Die eigene Nummer des Dokuments.
column-sources-published = Wann es veröffentlicht wurde: ein Tag, ein Monat oder ein Jahr.
column-sources-published_inferred = Ob das aus dem Text erschlossen wurde.
column-sources-retrieved = Wann es gelesen wurde.
column-sources-language = Die Sprache des Dokuments, als Kürzel nach BCP 47.
column-sources-url = Wo es zu lesen ist.
column-sources-archived = Wo eine Kopie aufbewahrt wird.
column-sources-licence = Seine Lizenz.
column-sources-territory = Das Gebiet, in dessen Ordner es steht.
column-sources-claims = Wie viele Angaben daraus stammen.
column-sources-file = Die Datei, in der es steht.

column-scores-territory = Wer bewertet wird: eine Kennung aus territories.csv.
column-scores-period = Für welche Zeit, wie in claims.csv.
column-scores-node = Der Index selbst, eine Säule oder ein Indikator, nach seiner Kennung im Baum des Index.
column-scores-score = Bei einem Indikator auf die gemeinsame Skala gebracht, sonst aus den Teilen zusammengefügt; auf neun Stellen gerundet, ohne Nullen am Ende. Leer, wo es keine Punktzahl gibt.
column-scores-rank = Beim Index: der Rang unter denen, die mit ihm gereiht sind.
column-scores-class = Beim Index: die Klasse.
column-scores-n_present = Indikatoren an diesem Knoten oder darunter, die einen Wert haben; ergänzte Werte zählen nicht.
column-scores-n_total = Indikatoren an diesem Knoten oder darunter.
column-scores-rank_low = Beim Index: der beste Rang der mittleren 90 von je hundert Läufen mit anderen Gewichten.
column-scores-rank_high = Beim Index: der schlechteste Rang dieser Läufe.
column-scores-value = Bei einem Indikator: der Wert, der auf die Skala gebracht wurde, gerundet wie die Punktzahl.
column-scores-treatment = Bei einem Indikator: imputed, wo dieser Wert ergänzt wurde, winsorised, wo er an die Stelle eines Ausreißers trat.

column-imeta-Level = 1 für einen Indikator; der Index hat die höchste Zahl.
column-imeta-iCode = Die Kennung des Knotens als Name in R.
column-imeta-iName = Sein Name.
column-imeta-Parent = Der iCode des Knotens darüber; leer für den Index.
column-imeta-Direction = 1, oder -1, wo weniger besser ist.
column-imeta-Weight = Gewicht unter den Teilen desselben Knotens, wie erfasst.
column-imeta-Unit = Maßeinheit, wie in indicators.csv.
column-imeta-Target = Für distance_to_target: was zu erreichen ist.
column-imeta-Type = Indicator (Indikator) oder Aggregate (zusammengefügt).
column-imeta-goalpost_lower = Der untere Eckwert.
column-imeta-goalpost_upper = Der obere Eckwert.
column-imeta-goalpost_scale = Bei Eckwerten: die Länge der Skala, auf die sie gebracht werden.
column-imeta-goalpost_trunc2posts = Bei Eckwerten: TRUE, wo Werte jenseits eines Eckwerts zählen, als lägen sie auf ihm, sonst FALSE.

column-idata-uCode = Wer bewertet wird: eine Kennung aus territories.csv.
column-idata-uName = Sein Name.
column-idata-Time = Das Jahr; ein anderer Zeitraum wie in claims.csv.
column-idata-indicator = Der Wert, bevor etwas mit ihm geschah, unter dem iCode des Indikators in iMeta.csv; leer, wo es keinen gibt.

column-names-territory_name = Der Name des Gebiets in der ersten Sprache der Website; nur in Arbeitsmappen, nicht in den CSV-Dateien.
column-names-indicator_name = Der Name des Indikators, ebenso.

column-changes-date = Der Tag der Änderung.
column-changes-kind = Was getan wurde: added (hinzugefügt) revised (von der Quelle revidiert) corrected (berichtigt) removed (entfernt) method (Verfahren geändert).
column-changes-territory = Um welches Gebiet es geht: eine Kennung aus territories.csv.
column-changes-indicator = Um welchen Indikator es geht: eine Kennung aus indicators.csv.
column-changes-period = Um welche Zeit es geht, wie in claims.csv.
column-changes-breakdown = Welcher Teil, wie in claims.csv.
column-changes-restriction = Worauf der Wert beschränkt ist, in Worten.
column-changes-index = Um welchen zusammengesetzten Index es geht.
column-changes-source = Das Dokument dahinter: eine Kennung aus sources.csv.
column-changes-what = Worum es geht, in Worten.
column-changes-from = Was vorher hier stand, wie erfasst.
column-changes-to = Was jetzt hier steht, wie erfasst.
column-changes-reason = Warum.
column-changes-file = Die Datei, in der der Eintrag steht.
column-changes-line = Die Zeile dieser Datei.

column-indexes-index = Der zusammengesetzte Index, nach seiner Kennung.
column-indexes-node = Die Säule oder der Indikator seines Baums; leer für das, was für den ganzen Index gilt.
column-indexes-setting = Welcher Schritt des Verfahrens.
column-indexes-value = Wie der Schritt ausgeführt wird, in den Worten der Inhaltsdateien.
