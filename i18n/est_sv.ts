<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>est</name>
    <message>
        <location filename="../est_plugin/intake/folding.py"/>
        <source> (did you mean '{name}'?)</source>
        <translation> (menade du ”{name}”?)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source> in {n} seconds</source>
        <translation> om {n} sekunder</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>'{column}' tells of dwellings: such rows are left out (rule {rule}).</source>
        <translation>”{column}” anger bostäder: sådana rader utelämnas (regel: {rule}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/column_choice.py"/>
        <source>'{registered}' lies before '{occurred}' in most rows: see whether the two are the other way round.</source>
        <translation>”{registered}” ligger före ”{occurred}” på de flesta rader: kontrollera om de två är omkastade.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/choices.py"/>
        <source>'{store}' has no area set yet: import one first (est:importareas).</source>
        <translation>”{store}” har ingen områdesindelning än: importera en först (est:importareas).</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/choices.py"/>
        <source>'{store}' holds no incidents yet: import a file first (est:importincidents).</source>
        <translation>”{store}” har inga händelser än: importera en fil först (est:importincidents).</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/spatial_reference.py"/>
        <source>'{text}' is no coordinate system that is known here: write it as EPSG:3006, for example.</source>
        <translation>”{text}” är inget koordinatsystem som är känt här: skriv det till exempel som EPSG:3006.</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/calendar.py"/>
        <source>'{text}' is not a tertial: write it as 2026-T3.</source>
        <translation>”{text}” är ingen tertial: skriv den som 2026-T3.</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/calendar.py"/>
        <source>'{text}' is not a week: write it as 2026-W47.</source>
        <translation>”{text}” är ingen vecka: skriv den som 2026-W47.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_service.py"/>
        <source>'{url}' is no web address: it begins with https://.</source>
        <translation>”{url}” är ingen webbadress: en sådan börjar med https://.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>(no name)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <source>({n} more findings)</source>
        <translation>({n} iakttagelser till)</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>, residents: {file}</source>
        <translation>, folkmängd: {file}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>-2 fewer, -1 somewhat fewer, 0 as expected, 1 somewhat more, 2 more</source>
        <translation>-2 färre, -1 något färre, 0 som väntat, 1 något fler, 2 fler</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>0 of 0</source>
        <translation>0 av 0</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>1  A store, where the picture rests</source>
        <translation>1  En lägesbild, där allt samlas</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>1 when numbers are withheld as too small</source>
        <translation>1 när tal utelämnas för att de är för små</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>1 when the week's record is still coming in</source>
        <translation>1 när veckans uppgifter ännu kommer in</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>2  The areas that are compared</source>
        <translation>2  Områdena som jämförs</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>3  The week's reports and police records</source>
        <translation>3  Veckans rapporter och polisanmälningar</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>: not counted</source>
        <translation>: räknas inte</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>: {placed} of {total} placed</source>
        <translation>: {placed} av {total} placerade</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>&gt; 99 %</source>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>A guess: only in this system do the points lie in the store's areas.</source>
        <translation>En gissning: bara i detta system ligger punkterna i lägesbildens områden.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>A record was changed, and the two no longer lie near each other.</source>
        <translation>En av posterna har ändrats, och de två ligger inte längre nära varandra.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/sinks.py"/>
        <source>A row could not be written to {output}: is there room on the disk?</source>
        <translation>En rad kunde inte skrivas till {output}: finns det plats på disken?</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/opening.py"/>
        <source>A store is a GeoPackage: give {path} a name that ends in .gpkg.</source>
        <translation>En lägesbild är en GeoPackage: ge {path} ett namn som slutar på .gpkg.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>A summary of several events is no incident.</source>
        <translation>En sammanfattning av flera händelser är ingen händelse.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>AREAS is '{name}' without a store: give DATABASE too.</source>
        <translation>AREAS är ”{name}” utan lägesbild: ange även DATABASE.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/picture_dock.py"/>
        <source>Add layers to the project</source>
        <translation>Lägg till lager i projektet</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Address of the service</source>
        <translation>Tjänstens adress</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/picture_dock.py"/>
        <source>Adds the layers in a group of their own; those of the same period are replaced</source>
        <translation>Lägger lagren i en egen grupp; lager för samma period ersätts</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>Agency (empty: all)</source>
        <translation>Organisation (tomt: alla)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>An empty number is unknown or withheld, never zero. Where numbers are withheld, 'suppressed' is 1.</source>
        <translation>Ett tomt tal är okänt eller utelämnat, aldrig noll. Där tal är utelämnade är ”suppressed” 1.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/ending.py"/>
        <source>An extract of '{source}' of {newest} is in the store, so that of {extracted} can't tell what has been deleted since: import it without COMPLETE.</source>
        <translation>Ett uttag ur ”{source}” från {newest} finns i lägesbilden, så uttaget från {extracted} kan inte visa vad som har tagits bort sedan dess: importera det utan COMPLETE.</translation>
    </message>
    <message>
        <location filename="../est_plugin/plugin.py"/>
        <source>Another plugin has already registered algorithms under the name 'est': switch it off.</source>
        <translation>Ett annat insticksprogram har redan registrerat algoritmer med namnet ”est”: stäng av det.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Another program is asking {host}: try again in a minute.</source>
        <translation>Ett annat program hämtar från {host} just nu: försök igen om en minut.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Antal of the one kept</source>
        <translation>Den behållna postens antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Antal of the one linked</source>
        <translation>Den länkade postens antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Antal: how many offences or events the row counts</source>
        <translation>Antal: hur många brott eller händelser raden räknas som</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Area code</source>
        <translation>Områdeskod</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Area in km²</source>
        <translation>Yta i km²</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Area name</source>
        <translation>Områdets namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Area of the one kept</source>
        <translation>Den behållna postens område</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Area of the one linked</source>
        <translation>Den länkade postens område</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <location filename="../est_plugin/gui/picture_chooser.py"/>
        <source>Area set</source>
        <translation>Områdesindelning</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <location filename="../est_plugin/processing/dataquality.py"/>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Area set (empty: the only one)</source>
        <translation>Områdesindelning (tomt: den enda)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>Area set whose boundaries are shown (empty: none)</source>
        <translation>Områdesindelning vars gränser visas (tomt: ingen)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>Area · category</source>
        <translation>Område · kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Area, category</source>
        <translation>Område, kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/agency_map.py"/>
        <source>Areas by need</source>
        <translation>Områden efter behov</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Areas of the ranking's head: {k}</source>
        <translation>Antal områden i rankningens topp: {k}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>Areas without residents</source>
        <translation>Områden utan folkmängd</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/agency_map.py"/>
        <source>Areas, against what was expected</source>
        <translation>Områden, mot det väntade</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Areas: {name}</source>
        <translation>Områden: {name}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Areas: {name}, {n} areas, vintage {vintage}</source>
        <translation>Områden: {name}, {n} områden, årgång {vintage}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/styles.py"/>
        <source>As expected</source>
        <translation>Som väntat</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>As expected again, after a week with more.</source>
        <translation>Åter som väntat, efter en vecka med fler.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>As expected.</source>
        <translation>Som väntat.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/listcodes.py"/>
        <source>As known at this revision (empty: now)</source>
        <translation>Som det var känt vid denna ändring (tomt: nu)</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>At exactly 00:00, where the full hours around it have at most {around}: unknown times, unless the source says otherwise.</source>
        <translation>Exakt kl. 00:00, medan de närmaste hela timslagen har högst {around}: okända klockslag, om inte källan anger något annat.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>At most so many hours apart</source>
        <translation>Högst så många timmar isär</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>At most so many metres apart</source>
        <translation>Högst så många meter isär</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_parts.py"/>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/weight_sliders.py"/>
        <source>Back to the first weights</source>
        <translation>Tillbaka till de första vikterna</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Baseline: {baseline}. {q} over {n} comparisons.</source>
        <translation>Baslinje: {baseline}. {q} över {n} jämförelser.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Baseline: {n} weeks; the {gap} weeks just before the judged one are left out of it</source>
        <translation>Baslinje: {n} veckor; de {gap} veckorna närmast före den bedömda är utelämnade</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>By area</source>
        <translation>Efter område</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>By category</source>
        <translation>Efter kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>By chance alone about {n} such pairs are to be expected (with one source's dates moved by weeks).</source>
        <translation>Av enbart slumpen är ungefär {n} sådana par att vänta (uträknat med den ena källans datum flyttade några veckor).</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>By chance of the top</source>
        <translation>Efter chans att höra till toppen</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>By count</source>
        <translation>Efter antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>By difference</source>
        <translation>Efter skillnad</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>By incidents</source>
        <translation>Efter händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>By increase</source>
        <translation>Efter ökning</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>By need</source>
        <translation>Efter behov</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>By q</source>
        <translation>Efter q</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>By rate per km²</source>
        <translation>Efter antal per km²</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>By rate per resident</source>
        <translation>Efter antal per invånare</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>By score</source>
        <translation>Efter poäng</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/delimited.py"/>
        <source>Bytes that are no valid UTF-8 and are shown as �: {n}.</source>
        <translation>Byte som inte är giltig UTF-8 och visas som �: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>CHANCE is {value}: give a share from 0 to 1.</source>
        <translation>CHANCE är {value}: ange en andel från 0 till 1.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>CRS is '{text}': give a known one, such as EPSG:3006.</source>
        <translation>CRS är ”{text}”: ange ett känt koordinatsystem, till exempel EPSG:3006.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>Can't be told apart</source>
        <translation>Kan inte skiljas åt</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Categories</source>
        <translation>Kategorier</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/code_guess.py"/>
        <source>Categories guessed from words: {n}; see code_map whether they are right.</source>
        <translation>Kategorier som har gissats av ord: {n}; se i code_map om de stämmer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Categories that are not as expected</source>
        <translation>Kategorier som inte är som väntat</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Categories: {names}</source>
        <translation>Kategorier: {names}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/placecode.py"/>
        <source>Category (key or name)</source>
        <translation>Kategori (nyckel eller namn)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Category of the one kept</source>
        <translation>Den behållna postens kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Category of the one linked</source>
        <translation>Den länkade postens kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Category to look at first</source>
        <translation>Kategori att titta på först</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Category's key</source>
        <translation>Kategorins nyckel</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>Certainly among the {k} first</source>
        <translation>Säkert bland de {k} första</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>Certainly among the {k} first: {areas}.</source>
        <translation>Säkert bland de {k} första: {areas}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Changed by their source after they were reviewed</source>
        <translation>Ändrade av sin källa efter granskningen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Changed events</source>
        <translation>Ändrade händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>Changes to look into</source>
        <translation>Förändringar att granska</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Changes {week}</source>
        <translation>Förändringar {week}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>Choose a file first.</source>
        <translation>Välj en fil först.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>Choose a file with incidents</source>
        <translation>Välj en fil med händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>Choose a file …</source>
        <translation>Välj en fil …</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Choose a row to see the whole of it</source>
        <translation>Välj en rad för att se hela raden</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>Choose the coordinate system of the file's coordinates.</source>
        <translation>Välj koordinatsystem för filens koordinater.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>Choose the week in a calendar</source>
        <translation>Välj veckan i en kalender</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/picture_chooser.py"/>
        <source>Clock</source>
        <translation>Datum som räknas</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Clock of the dates</source>
        <translation>Datum som räknas</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>Clock: date of offence (occurred) or of registration (registered)</source>
        <translation>Datum som räknas: brottsdatum (occurred) eller inskrivningsdatum (registered)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_parts.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/placecode.py"/>
        <source>Code system: brottskod, rapport or polisen</source>
        <translation>Kodsystem: brottskod, rapport eller polisen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/placecode.py"/>
        <source>Code, such as 0355</source>
        <translation>Kod, till exempel 0355</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/listcodes.py"/>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <location filename="../est_plugin/processing/listcodes.py"/>
        <source>Codes without a category</source>
        <translation>Koder utan kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Codes without a category: {n}</source>
        <translation>Koder utan kategori: {n}</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/code_guess.py"/>
        <source>Codes without a category: {n}; their rows are counted as uncategorised until code_map or a rule places them.</source>
        <translation>Koder utan kategori: {n}; deras rader räknas som utan kategori tills code_map eller en regel placerar dem.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Colour: the area's most conspicuous category. More, fewer: q ≤ {q}, corrected for all comparisons of the week (Benjamini–Hochberg); somewhat: p ≤ {p} alone.</source>
        <translation>Färg: områdets mest avvikande kategori. Fler, färre: q ≤ {q}, korrigerat för veckans alla jämförelser (Benjamini–Hochberg); något: p ≤ {p} för sig.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>Column with the codes (empty: found)</source>
        <translation>Kolumn med koderna (tomt: hittas)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>Column with the residents (empty: found)</source>
        <translation>Kolumn med folkmängden (tomt: hittas)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>Columns of the file</source>
        <translation>Filens kolumner</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Compared per day with {years}.</source>
        <translation>Jämfört per dag med {years}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Compared with {tertials}</source>
        <translation>Jämfört med {tertials}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>Comparing the sources</source>
        <translation>Jämför källorna</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <source>Comparing weeks</source>
        <translation>Jämför veckor</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>Comparing with chance</source>
        <translation>Jämför med slumpen</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_inventory.py"/>
        <source>Comparing with the baseline</source>
        <translation>Jämför med baslinjen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>Comparisons</source>
        <translation>Jämförelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Comparisons: {n}. Counts with a q-value of at most {limit} are worth a look; that proves no cause.</source>
        <translation>Jämförelser: {n}. Antal med ett q-värde på högst {limit} är att granska; det är inget bevis för en orsak.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>Coordinate system</source>
        <translation>Koordinatsystem</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>Coordinate system as given: {crs}.</source>
        <translation>Koordinatsystem som angivet: {crs}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>Coordinate system of the layer: {crs}.</source>
        <translation>Lagrets koordinatsystem: {crs}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>Coordinate system of the profile: {crs}.</source>
        <translation>Profilens koordinatsystem: {crs}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>Coordinate system {crs}: the columns are latitude and longitude.</source>
        <translation>Koordinatsystem {crs}: kolumnerna är latitud och longitud.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <location filename="../est_plugin/processing/importareas.py"/>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Coordinate system, where the file doesn't say it</source>
        <translation>Koordinatsystem, där filen inte anger det</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/map_crs.py"/>
        <source>Coordinate system: Lambert azimuthal equal-area about {latitude}° N, {longitude}° E (WGS 84)</source>
        <translation>Koordinatsystem: Lamberts ytriktiga azimutala projektion kring {latitude}° N, {longitude}° E (WGS 84)</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/map_crs.py"/>
        <source>Coordinate system: {code}</source>
        <translation>Koordinatsystem: {code}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Coordinate system: {crs}</source>
        <translation>Koordinatsystem: {crs}</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/map_crs.py"/>
        <source>Coordinate system: {name}</source>
        <translation>Koordinatsystem: {name}</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/map_crs.py"/>
        <source>Coordinate system: {name} ({code})</source>
        <translation>Koordinatsystem: {name} ({code})</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Coordinates that repeat</source>
        <translation>Koordinater som upprepas</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Count only</source>
        <translation>Räkna bara</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Count only, erase nothing</source>
        <translation>Räkna bara, gallra ingenting</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Counting</source>
        <translation>Räknar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>Counts a week by area and category, and compares every count with what was to be expected from the weeks before, by a predictive test that carries the baseline's own uncertainty. q_value is corrected for all comparisons. Weeks outside a source's coverage are unknown, not zero. 'More than expected' is something to look into: it is neither a proof nor a cause.</source>
        <translation>Räknar en vecka per område och kategori, och jämför varje antal med det väntade efter veckorna före, med ett prediktivt test som bär baslinjens egen osäkerhet. q_value är korrigerat för alla jämförelser. Veckor utanför en källas täckning är okända, inte noll. ”Fler än väntat” är något att granska: det är varken ett bevis eller en orsak.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>Create a project for reporters</source>
        <translation>Skapa projekt för rapportörer</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createdatabase.py"/>
        <source>Create a store</source>
        <translation>Skapa lägesbild</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>Create a store …</source>
        <translation>Skapa en lägesbild …</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createdatabase.py"/>
        <source>Created {path}</source>
        <translation>Skapade {path}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createdatabase.py"/>
        <source>Creates an empty store (a GeoPackage) with the default categories and offence codes. A file that is there already is never overwritten.</source>
        <translation>Skapar en tom lägesbild (en GeoPackage) med förvalda kategorier och brottskoder. En fil som redan finns skrivs aldrig över.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_service.py"/>
        <source>DATE is '{date}': write 2026-11, 2026-11-24 or 2026-11-24 14.</source>
        <translation>DATE är ”{date}”: skriv 2026-11, 2026-11-24 eller 2026-11-24 14.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dataquality.py"/>
        <source>Data quality</source>
        <translation>Datakvalitet</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Database {name}, import {batch} of {imported}</source>
        <translation>Lägesbild {name}, import {batch} från {imported}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Date and local time of occurrence; no time where it is unknown</source>
        <translation>Datum och lokal tid då det hände; inget klockslag där det är okänt</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/calendar.py"/>
        <source>Date of offence</source>
        <translation>Brottsdatum</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/calendar.py"/>
        <source>Date of registration</source>
        <translation>Inskrivningsdatum</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Date of the one kept</source>
        <translation>Den behållna postens datum</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Date of the one linked</source>
        <translation>Den länkade postens datum</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Date that counts: {clock}</source>
        <translation>Datum som räknas: {clock}</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Dates in '{column}' are read as {example} for 24 November 2026.</source>
        <translation>Datum i ”{column}” läses som {example} för 24 november 2026.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>Dates in '{column}' could be read in two ways: see whether date_order {order} is right.</source>
        <translation>Datum i ”{column}” kan läsas på två sätt: kontrollera om date_order {order} stämmer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Dates in '{column}' could be read in two ways; the profile's is taken: {example} for 24 November 2026.</source>
        <translation>Datum i ”{column}” kan läsas på två sätt; profilens används: {example} för 24 november 2026.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Dates in the future</source>
        <translation>Datum i framtiden</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>Dates of offence after the extract was drawn ({day}).</source>
        <translation>Brottsdatum efter det att uttaget gjordes ({day}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Days to keep (empty: the source's rule)</source>
        <translation>Dagar att behålla (tomt: källans regel)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Delete it when it has been used.</source>
        <translation>Radera paketet när det har använts.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>Density</source>
        <translation>Täthet</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>Did you mean '{name}'?</source>
        <translation>Menade du ”{name}”?</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>Disclosure level (empty: the agency's own)</source>
        <translation>Utlämnandenivå (tomt: organisationens egen)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyrun.py"/>
        <source>Does all of a week: the inventory as a GeoPackage for the analyst, and for each agency a folder with its printed map and its package. Before that, with LINK, records of the same event in several sources are linked by the usual rule (est:linkincidents), so that it is counted once. With TERTIAL the tertial's ranking, maps and packages as well. Meant for scheduled runs. Nothing is left in FOLDER when a step fails.</source>
        <translation>Gör hela veckan: inventeringen som en GeoPackage för analytikern, och för varje organisation en mapp med dess tryckta karta och dess paket. Med LINK länkas före det poster om samma händelse i flera källor efter den vanliga regeln (est:linkincidents), så att händelsen räknas en gång. Med TERTIAL även tertialens rankning, kartor och paket. Avsedd för schemalagda körningar. Ingenting lämnas kvar i FOLDER när ett steg misslyckas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>Drop a file on this window, or choose one</source>
        <translation>Släpp en fil på det här fönstret, eller välj en</translation>
    </message>
    <message>
        <location filename="../est_plugin/dependencies.py"/>
        <source>EST can't start: {what}. Open a terminal, run: {command} and start QGIS again.</source>
        <translation>EST kan inte starta: {what}. Öppna en terminal, kör: {command} och starta om QGIS.</translation>
    </message>
    <message>
        <location filename="../est_plugin/dependencies.py"/>
        <source>EST can't start: {what}. Open the OSGeo4W Shell, run: {command} and start QGIS again.</source>
        <translation>EST kan inte starta: {what}. Öppna OSGeo4W Shell, kör: {command} och starta om QGIS.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>EST for QGIS {version}</source>
        <translation>EST för QGIS {version}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/work.py"/>
        <source>EST has made a mistake ({error}): the log panel 'EST' has what the makers need to mend it.</source>
        <translation>EST har gjort ett fel ({error}): loggpanelen ”EST” har det som utvecklarna behöver för att rätta det.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_dock.py"/>
        <source>EST – Tertial ranking</source>
        <translation>EST – Tertialrankning</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_dock.py"/>
        <source>EST – Weekly inventory</source>
        <translation>EST – Veckoinventering</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/project_layers.py"/>
        <source>EST – {period}</source>
        <translation>EST – {period}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>EST: importing incidents</source>
        <translation>EST: importerar händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>EST: judging the file</source>
        <translation>EST: bedömer filen</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>EST: looking at the file</source>
        <translation>EST: tittar på filen</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/picture_dock.py"/>
        <source>EST: making the layers</source>
        <translation>EST: tar fram lagren</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/picture_dock.py"/>
        <source>EST: making the picture</source>
        <translation>EST: tar fram bilden</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_jobs.py"/>
        <location filename="../est_plugin/gui/store_choice.py"/>
        <source>EST: opening the store</source>
        <translation>EST: öppnar lägesbilden</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_dock.py"/>
        <source>EST: ranking the areas</source>
        <translation>EST: rankar områdena</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/release.py"/>
        <source>Each agency gets its own categories only: {n} of {all} are left out here.</source>
        <translation>Varje organisation får bara sina egna kategorier: {n} av {all} är utelämnade här.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Earlier tertials compared with: {tertials}</source>
        <translation>Tidigare tertialer som jämförs: {tertials}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>End before the start</source>
        <translation>Slut före start</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Erases incidents whose newest date (offence or registration) is older than the source's number of days, every version of each, with texts, links and reviews, and the rejected rows of as old imports. DRY_RUN, which is on until you switch it off, only counts. Erased rows are overwritten and the file is rewritten, so that they can't be read in it any more; that can't be undone, takes as much free disk as the store is large, and does not reach backups, copies, or what the disk itself keeps. SET keeps DAYS as the source's rule. Products as of an earlier import hold the erased rows no longer, and say so.</source>
        <translation>Gallrar händelser vars senaste datum (brottsdatum eller inskrivningsdatum) är äldre än källans antal dagar, varje version av dem, med texter, länkar och granskningar, och de förkastade raderna i lika gamla importer. DRY_RUN, som är på tills du stänger av det, räknar bara. Gallrade rader skrivs över och filen skrivs om, så att de inte längre kan läsas i den; det kan inte ångras, kräver lika mycket ledigt diskutrymme som lägesbilden är stor, och når inte säkerhetskopior, andra kopior eller det som disken själv behåller. SET sparar DAYS som källans regel. Produkter som visar läget vid en tidigare import har inte längre de gallrade raderna, och säger det.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Events (*.json)</source>
        <translation>Händelser (*.json)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Events in the answer</source>
        <translation>Händelser i svaret</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Events in the file</source>
        <translation>Händelser i filen</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>Events of polisen.se, {n} of them.</source>
        <translation>Händelser från polisen.se, {n} stycken.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>Events of polisen.se.</source>
        <translation>Händelser från polisen.se.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Every row counts once, whatever its '{column}'.</source>
        <translation>Varje rad räknas en gång, oavsett ”{column}”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Exactly midnight</source>
        <translation>Exakt midnatt</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/workbook.py"/>
        <source>Excel workbook, sheet '{sheet}'.</source>
        <translation>Excel-arbetsbok, bladet ”{sheet}”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Expected</source>
        <translation>Väntat</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Expected count from the baseline</source>
        <translation>Väntat antal efter baslinjen</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Expected from: {baseline}.</source>
        <translation>Väntat efter: {baseline}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/exportmaps.py"/>
        <source>Export maps</source>
        <translation>Exportera kartor</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/exportpartnerpackage.py"/>
        <source>Export partner packages</source>
        <translation>Exportera samverkanspaket</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Extract of unknown date</source>
        <translation>Uttag av okänt datum</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Extract {date}</source>
        <translation>Uttag {date}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>Extraction date</source>
        <translation>Uttagsdatum</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Extraction date, such as 2026-11-23</source>
        <translation>Uttagsdatum, till exempel 2026-11-23</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Extracts {first} – {last}</source>
        <translation>Uttag {first} – {last}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Family of categories</source>
        <translation>Kategorigrupp</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Fetch events from polisen.se</source>
        <translation>Hämta händelser från polisen.se</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Fetches the events that the police publish on polisen.se, and adds them to OUTPUT by their id: call it daily, since the service gives the newest 500 only. est:importincidents takes the file with the profile polisen_events. They are news: listed, never counted, and never placed, since their positions are centroids of municipalities and counties. The service allows one call in 10 seconds and 60 in an hour; this waits, or refuses. LOCATION and TYPE may hold several names with ; between; DATE is a month, a day or an hour: 2026-11, 2026-11-24 or 2026-11-24 14.</source>
        <translation>Hämtar de händelser som polisen publicerar på polisen.se, och lägger dem i OUTPUT efter id: kör den dagligen, eftersom tjänsten bara ger de 500 senaste. est:importincidents tar filen med profilen polisen_events. Det är nyheter: de listas, räknas aldrig och placeras aldrig, eftersom deras lägen är kommuners och läns mittpunkter. Tjänsten tillåter ett anrop var tionde sekund och 60 i timmen; algoritmen väntar, eller avstår. LOCATION och TYPE kan ha flera namn med ; mellan; DATE är en månad, en dag eller en timme: 2026-11, 2026-11-24 eller 2026-11-24 14.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/styles.py"/>
        <source>Fewer than expected</source>
        <translation>Färre än väntat</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Fewer than expected.</source>
        <translation>Färre än väntat.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Field with the areas' codes</source>
        <translation>Fält med områdenas koder</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Field with the areas' names (empty: the codes)</source>
        <translation>Fält med områdenas namn (tomt: koderna)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Field with the residents</source>
        <translation>Fält med folkmängden</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <source>Fields with their columns</source>
        <translation>Fälten med sina kolumner</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>File of events</source>
        <translation>Fil med händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>File, layer or database table with incidents</source>
        <translation>Fil, lager eller databastabell med händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>Files with incidents</source>
        <translation>Filer med händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/exportmaps.py"/>
        <source>Files written</source>
        <translation>Skrivna filer</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_inventory.py"/>
        <source>Finding the places</source>
        <translation>Hittar platserna</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dataquality.py"/>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dataquality.py"/>
        <source>Findings to look into</source>
        <translation>Iakttagelser att granska</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>First day of that period (empty: the first that the file has)</source>
        <translation>Periodens första dag (tomt: den första som filen har)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyrun.py"/>
        <source>First link the same event in several sources</source>
        <translation>Länka först samma händelse i flera källor</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>First rows as understood</source>
        <translation>Första raderna, som de förstås</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>First things first</source>
        <translation>Det viktigaste först</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>First values</source>
        <translation>Första värden</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/retention.py"/>
        <source>For '{name}' no number of days is set: give DAYS.</source>
        <translation>För ”{name}” är inget antal dagar bestämt: ange DAYS.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>For partners of the co-operation: areas only, no places, no free text. Not to be passed on or published.</source>
        <translation>För parter i samverkan: bara områden, inga platser, ingen fritext. Får inte föras vidare eller publiceras.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>For: {agency}</source>
        <translation>För: {agency}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>Fri</source>
        <translation>fre</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dataquality.py"/>
        <source>From this date of offence, such as 2026-11-16 (empty: all)</source>
        <translation>Från detta brottsdatum, till exempel 2026-11-16 (tomt: alla)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/placecode.py"/>
        <source>From this date, such as 2026-01-01 (empty: always)</source>
        <translation>Från detta datum, till exempel 2026-01-01 (tomt: alltid)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>From this date, such as 2026-11-16</source>
        <translation>Från detta datum, till exempel 2026-11-16</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>From this date, such as 2026-11-16 (empty: all)</source>
        <translation>Från detta datum, till exempel 2026-11-16 (tomt: alla)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createdatabase.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <source>GeoPackage (*.gpkg);;All files (*)</source>
        <translation>GeoPackage (*.gpkg);;Alla filer (*)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>GeoPackage for the reports</source>
        <translation>GeoPackage för rapporterna</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/weight_sliders.py"/>
        <source>Give at least one criterion a weight.</source>
        <translation>Ge minst ett kriterium en vikt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Greatest need</source>
        <translation>Störst behov</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <source>Guess a profile</source>
        <translation>Gissa profil</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>Guesses to look at first: {guesses}.</source>
        <translation>Gissningar att titta på först: {guesses}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>HOURS is {value}: give a time above 0, up to {most} hours.</source>
        <translation>HOURS är {value}: ange en tid över 0, högst {most} timmar.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Handling</source>
        <translation>Hantering</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <location filename="../est_plugin/intake/understanding.py"/>
        <source>Header in row {row}.</source>
        <translation>Rubriker på rad {row}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <location filename="../est_plugin/intake/understanding.py"/>
        <source>Header in row {row}; rows of other text above it: {n}.</source>
        <translation>Rubriker på rad {row}; rader med annan text ovanför: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Hours between the two</source>
        <translation>Timmar mellan de två</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>How files of this kind are read; kept for the source, and for next week</source>
        <translation>Hur filer av det här slaget läses; sparas för källan, och till nästa vecka</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/release.py"/>
        <source>How many incidents could be placed is known of all categories together only, and withheld.</source>
        <translation>Hur många händelser som kunde placeras är känt bara för alla kategorier tillsammans, och utelämnas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>How sure</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <source>How sure the least sure needed field is (0–1)</source>
        <translation>Hur säkert det minst säkra av de nödvändiga fälten är (0–1)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>How the file is read</source>
        <translation>Hur filen läses</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>How the file was understood</source>
        <translation>Hur filen förstods</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>How to begin</source>
        <translation>Så börjar du</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>ID of the case</source>
        <translation>ärendets id</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>INTERN is for authorities only: single places are shown.</source>
        <translation>INTERN är bara för myndigheter: enskilda platser visas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>ISO week</source>
        <translation>ISO-vecka</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_parts.py"/>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <source>Import another file</source>
        <translation>Importera en fil till</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Import areas</source>
        <translation>Importera områden</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>Import areas …</source>
        <translation>Importera områden …</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Import incidents</source>
        <translation>Importera händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>Import incidents – {store}</source>
        <translation>Importera händelser – {store}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <location filename="../est_plugin/gui/store_button.py"/>
        <location filename="../est_plugin/gui/window_parts.py"/>
        <source>Import incidents …</source>
        <translation>Importera händelser …</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>Import population</source>
        <translation>Importera befolkning</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>Import population …</source>
        <translation>Importera befolkning …</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>Import {batch}, {seconds} s.</source>
        <translation>Import {batch}, {seconds} s.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>Importing</source>
        <translation>Importerar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Imports a polygon layer as an area set, and places the incidents that the store holds in it. An area set of the same name is replaced. A file that doesn't say its coordinate system needs CRS: nothing is guessed.</source>
        <translation>Importerar ett polygonlager som områdesindelning, och placerar de händelser som lägesbilden har i den. En områdesindelning med samma namn ersätts. En fil som inte anger sitt koordinatsystem behöver CRS: ingenting gissas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Imports a reporters' export, a police extract or published events. Every row ends accepted, updated, unchanged or rejected with a reason; importing the same file again changes nothing. INPUT is a file, the name or id of a layer that is open, or a table of a database (PG:dbname=… |layername=schema.table). PROFILE is reporter_events, reporter_project (rapporter.gpkg, as devices bring it back), police_points, police_area_codes or polisen_events, or the path of a saved profile. EXTRACTED is the date on which the extract was drawn (uttagsdatum). Coordinates whose system the file doesn't say need CRS: nothing is guessed. COMPLETE says that the file holds all that the source knows of its period (a week's extract doesn't, nor does the file of one of several devices; what is deleted in a reporter project is seen without it): reports that have gone from it end then, and can still be seen as of an earlier import.</source>
        <translation>Importerar rapportörernas export, ett uttag från polisen eller publicerade händelser. Varje rad blir ny, uppdaterad, oförändrad eller förkastad med skäl; att importera samma fil igen ändrar ingenting. INPUT är en fil, ett öppet lagers namn eller id, eller en tabell i en databas (PG:dbname=… |layername=schema.tabell). PROFILE är reporter_events, reporter_project (rapporter.gpkg, som enheterna lämnar tillbaka den), police_points, police_area_codes eller polisen_events, eller sökvägen till en sparad profil. EXTRACTED är datumet då uttaget gjordes (uttagsdatum). Koordinater vars system filen inte anger behöver CRS: ingenting gissas. COMPLETE säger att filen har allt som källan vet om sin period (det har inte ett veckouttag, och inte filen från en av flera enheter; det som tas bort i ett rapportörsprojekt syns även utan COMPLETE): rapporter som har försvunnit ur filen upphör då, men syns fortfarande i läget vid en tidigare import.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>In the areas with these codes, separated by ;</source>
        <translation>I områdena med dessa koder, åtskilda med ;</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <source>In the {weeks} weeks before it were {share} %: what is missing on the map is no decrease.</source>
        <translation>Under de {weeks} veckorna före var andelen {share} %: det som saknas på kartan är ingen minskning.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>In this state now</source>
        <translation>I detta läge nu</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/delimited.py"/>
        <source>In {file} a quotation mark is opened in the record that starts on line {line} and never closed: close or remove it.</source>
        <translation>I {file} öppnas ett citattecken i posten som börjar på rad {line} utan att avslutas: avsluta det eller ta bort det.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>In {file} the points lie outside of the areas in {crs} but inside in {other}: give CRS={other}.</source>
        <translation>I {file} ligger punkterna utanför områdena i {crs} men innanför i {other}: ange CRS={other}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/delimited.py"/>
        <source>In {file} the record on line {line} has a cell of more than {n} signs: the file is damaged, so export it again.</source>
        <translation>I {file} har posten på rad {line} en cell med fler än {n} tecken: filen är skadad, så exportera den igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <source>In {n} weeks of a source or category fewer could be placed than in the weeks before: what is missing on the map there is no decrease.</source>
        <translation>Under {n} veckor för en källa eller kategori kunde färre placeras än under veckorna före: det som saknas på kartan där är ingen minskning.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Incidents</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/sparkline.py"/>
        <source>Incidents by week</source>
        <translation>Händelser per vecka</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Incidents meant</source>
        <translation>Avsedda händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Incidents of the tertial (sum of antal)</source>
        <translation>Tertialens händelser (summan av antal)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>Incidents of the week</source>
        <translation>Veckans händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Incidents of the week (sum of antal)</source>
        <translation>Veckans händelser (summan av antal)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Incidents of the week at the place</source>
        <translation>Veckans händelser på platsen</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Incidents of the week before</source>
        <translation>Händelser veckan före</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>Incidents of the week, and under them each kind of source</source>
        <translation>Veckans händelser, och under dem varje slag av källa</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Incidents per 1,000 residents</source>
        <translation>Händelser per 1 000 invånare</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>Incidents per 1,000 residents, and per km²</source>
        <translation>Händelser per 1 000 invånare, och per km²</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Incidents per day</source>
        <translation>Händelser per dag</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Incidents per day in the same tertial of earlier years</source>
        <translation>Händelser per dag i samma tertial tidigare år</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Incidents per day, shrunken (gamma–Poisson)</source>
        <translation>Händelser per dag, utjämnat (gamma–Poisson)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Incidents per km²</source>
        <translation>Händelser per km²</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Incidents per resident</source>
        <translation>Händelser per invånare</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>Incidents placed in an area</source>
        <translation>Händelser placerade i ett område</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Incidents placed in an area: {placed}</source>
        <translation>Händelser placerade i ett område: {placed}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Incidents that the source has deleted</source>
        <translation>Händelser som källan har tagit bort</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>Incidents that their source no longer knows: {n}.</source>
        <translation>Händelser som källan inte längre har: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Incidents whose state changes</source>
        <translation>Händelser som byter läge</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Incidents without a place</source>
        <translation>Händelser utan plats</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Incidents without a point</source>
        <translation>Händelser utan punkt</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Increase on earlier years</source>
        <translation>Ökning mot tidigare år</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_places.py"/>
        <source>It holds many kinds: it may be a station's address, or stand for a place that isn't known.</source>
        <translation>Punkten har många slag: den kan vara en stations adress, eller stå för en plats som inte är känd.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_places.py"/>
        <source>It is 0,0: no place.</source>
        <translation>Punkten är 0,0: ingen plats.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>It is about places, never about persons. Don't put it together with data on persons.</source>
        <translation>Uppgifterna gäller platser, aldrig personer. Sammanför dem inte med uppgifter om personer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_places.py"/>
        <source>It is the centre of {area}: it stands for a place that isn't known.</source>
        <translation>Punkten är mitten av {area}: den står för en plats som inte är känd.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>It is {days} days behind the newest source.</source>
        <translation>Det är {days} dagar efter den nyaste källan.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Keep DAYS as the source's rule</source>
        <translation>Spara DAYS som källans regel</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/reporter/choices.py"/>
        <source>LANGUAGE is '{language}': choose among {known}.</source>
        <translation>LANGUAGE är ”{language}”: välj bland {known}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/undolinks.py"/>
        <source>LINKS is empty: give the uuids of links, or ALL.</source>
        <translation>LINKS är tomt: ange länkars uuid, eller ALL.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>Language of the form (empty: the interface's)</source>
        <translation>Formulärets språk (tomt: gränssnittets)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Largest share of pairs so near that may be due to chance (0–1; 1: link all)</source>
        <translation>Största andel av så nära par som får bero på slumpen (0–1; 1: länka alla)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>Latest tertial</source>
        <translation>Senaste tertialen</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>Latest whole week</source>
        <translation>Senaste hela veckan</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/partner_package.py"/>
        <source>Layer</source>
        <translation>Lager</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/weight_sliders.py"/>
        <source>Left out: {why}.</source>
        <translation>Utelämnat: {why}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Level {level}</source>
        <translation>Nivå {level}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Line or row in the file</source>
        <translation>Rad i filen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Link records without a point by area, day and category</source>
        <translation>Länka poster utan punkt efter område, dag och kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Link the same event in several sources</source>
        <translation>Länka samma händelse i flera källor</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <source>Link what is the same event, so that it is counted once (est:linkincidents).</source>
        <translation>Länka det som är samma händelse, så att den räknas en gång (est:linkincidents).</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Links records of different sources that tell of the same event: of one family of categories, at most METRES and HOURS apart (with an unknown time, dates are compared), each with at most one partner in another source. Nothing is deleted: the police's record is kept, or else the one registered first; the other stays in its own source's column and is left out where sources are counted together. In a dense town many records lie near each other by chance. So the pairs found are held against those found with one source's dates moved by weeks, and only as long as at most the share CHANCE of pairs so near may be due to chance are they linked; the others are listed as doubtful. CHANCE = 1 links all within the bounds. Records without a point are not linked, unless BY_AREA: then those that are alone of their source in an area, on a day and in a category. Links are a revision of the store: they can be undone (est:undolinks), and are then not made again. DRY_RUN writes nothing. OUTPUT lists all pairs: new, doubtful and linked before.</source>
        <translation>Länkar poster från olika källor som gäller samma händelse: ur samma kategorigrupp, högst METRES och HOURS isär (vid okänt klockslag jämförs datumen), var och en med högst en motsvarighet i en annan källa. Ingenting tas bort: polisens post behålls, eller annars den som skrevs in först; den andra finns kvar i sin egen källas kolumn och utelämnas där källor räknas tillsammans. I en tät ort ligger många poster nära varandra av en slump. Därför jämförs paren med dem som hittas när den ena källans datum flyttas några veckor, och de länkas bara så länge högst andelen CHANCE av så nära par kan bero på slumpen; övriga listas som tveksamma. CHANCE = 1 länkar alla inom gränserna. Poster utan punkt länkas inte, utom med BY_AREA: då länkas de som är ensamma från sin källa i ett område, på en dag och i en kategori. Länkarna är en ändring av lägesbilden: de kan upphävas (est:undolinks), och görs då inte om. DRY_RUN skriver ingenting. OUTPUT listar alla par: nya, tveksamma och tidigare länkade.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Links that hold no longer</source>
        <translation>Länkar som inte längre gäller</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Links that were in force before</source>
        <translation>Länkar som redan gällde</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/undolinks.py"/>
        <source>Links undone</source>
        <translation>Upphävda länkar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/listcodes.py"/>
        <source>List codes</source>
        <translation>Lista koder</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dataquality.py"/>
        <source>List only what should be looked into</source>
        <translation>Lista bara det som bör granskas</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>List only, link nothing</source>
        <translation>Lista bara, länka ingenting</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/listcodes.py"/>
        <source>Lists the codes of the store's incidents that no rule places in a category, the most frequent first, with their number and their first and last day; then every rule. Unplaced codes are counted under 'unknown' and never dropped; place them with est:placecode.</source>
        <translation>Listar de koder i lägesbildens händelser som ingen regel placerar i en kategori, de vanligaste först, med deras antal och deras första och sista dag; därefter varje regel. Koder utan kategori räknas under ”unknown” (okänt) och faller aldrig bort; placera dem med est:placecode.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/partner_package.py"/>
        <source>Long name</source>
        <translation>Långt namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <source>Looking at dates and times</source>
        <translation>Tittar på datum och klockslag</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <source>Looking at the places</source>
        <translation>Tittar på platserna</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <source>Looks at the headings and the values of a file of incidents and writes a proposal for its profile: which column is what, how sure that is (0–1), why, and what else it could be; the kind of source, the code system, the coordinate system, and which categories words mean. The proposal is a .json file that can be edited, and that est:importincidents takes as PROFILE. With DATABASE, the areas of that store tell the Swedish coordinate systems apart. CONFIDENCE is that of the least sure among the date, the code and the place; 0 where one of them has no column.</source>
        <translation>Tittar på rubrikerna och värdena i en fil med händelser och skriver ett förslag till dess profil: vilken kolumn som är vad, hur säkert det är (0–1), varför, och vad den annars kan vara; källans slag, kodsystemet, koordinatsystemet, och vilka kategorier orden betyder. Förslaget är en .json-fil som kan redigeras, och som est:importincidents tar som PROFILE. Med DATABASE skiljer den lägesbildens områden de svenska koordinatsystemen åt. CONFIDENCE är säkerheten för det minst säkra av datumet, koden och platsen; 0 där ett av dem saknar kolumn.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dataquality.py"/>
        <source>Looks through a period's incidents and lists what a reader of the picture must know: how much could be placed by source, category and week (flagged where the share falls against the source's own 13 weeks before: missing coordinates are no decrease), rejected rows by reason, rows that repeat another one, records of the same event that aren't linked, coordinates that repeat (stations, centres of areas), points outside all areas, dates in the future or before the registration, missing, reversed, empty and long spans, unknown times, codes without a category, and what each source covers. FLAGGED_ONLY leaves out what is as it should be. x and y are in the area set's coordinate system. The list tells of single incidents: it is for the analyst alone.</source>
        <translation>Går igenom en periods händelser och listar det som den som läser bilden måste veta: hur mycket som kunde placeras per källa, kategori och vecka (flaggat där andelen sjunker mot källans egna 13 veckor före: saknade koordinater är ingen minskning), förkastade rader efter skäl, rader som upprepar en annan, poster om samma händelse som inte är länkade, koordinater som upprepas (stationer, områdens mittpunkter), punkter utanför alla områden, datum i framtiden, inskrivningar före brottet, tidsspann som saknas, är omvända, tomma eller långa, okända klockslag, koder utan kategori, och vad varje källa täcker. FLAGGED_ONLY utelämnar det som är som det ska. x och y är i områdesindelningens koordinatsystem. Listan visar enskilda händelser: den är bara för analytikern.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Lower end of the 95 % prediction interval</source>
        <translation>Nedre gräns för 95 % prediktionsintervall</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Lower end of the rank's 95 % interval</source>
        <translation>Nedre gräns för rangens 95 % intervall</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>METRES is {value}: give a distance above 0, up to {most} m.</source>
        <translation>METRES är {value}: ange ett avstånd över 0, högst {most} m.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Made by EST {version} from '{store}', import batch {batch} of {imported}</source>
        <translation>Gjort av EST {version} ur ”{store}”, import {batch} från {imported}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Made for: {agency}</source>
        <translation>Gjort för: {agency}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/project_layers.py"/>
        <source>Making the layers</source>
        <translation>Tar fram lagren</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/picture_dock.py"/>
        <source>Making the picture</source>
        <translation>Tar fram bilden</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/agency_map.py"/>
        <source>Map for {agency}</source>
        <translation>Karta för {agency}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>May be published. Name the municipality's EST and the sources above.</source>
        <translation>Får publiceras. Ange kommunens EST och källorna ovan.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>May be published. Small numbers are withheld, and so are those that would give them away.</source>
        <translation>Får publiceras. Små tal är utelämnade, och även de som skulle röja dem.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>May be subject to secrecy (sekretess): each release is to be tried.</source>
        <translation>Kan omfattas av sekretess: varje utlämnande ska prövas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/partner_package.py"/>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Median rank (1 = greatest need)</source>
        <translation>Medianrang (1 = störst behov)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Metres between the two</source>
        <translation>Meter mellan de två</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Missing end</source>
        <translation>Slut saknas</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>Mon</source>
        <translation>mån</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Month, day or hour, such as 2026-11-24 (empty: the newest)</source>
        <translation>Månad, dag eller timme, till exempel 2026-11-24 (tomt: de senaste)</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>More than a week lies between start and end: it says nothing of the hour or the day.</source>
        <translation>Mer än en vecka ligger mellan start och slut: det säger inget om timmen eller dagen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/styles.py"/>
        <source>More than expected</source>
        <translation>Fler än väntat</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>More than expected, and rising: to review.</source>
        <translation>Fler än väntat, och ökande: att granska.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>More than expected, as in an earlier week: to review.</source>
        <translation>Fler än väntat, som en tidigare vecka: att granska.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>More than expected, for the first time in these weeks: to review.</source>
        <translation>Fler än väntat, för första gången under dessa veckor: att granska.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>Most rows would be rejected ({n} of {all}): see the reasons.</source>
        <translation>De flesta rader skulle förkastas ({n} av {all}): se skälen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Municipality or county, such as Uppsala (empty: all)</source>
        <translation>Kommun eller län, till exempel Uppsala (tomt: alla)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>NAME is empty: give the name of the reporters' organisation.</source>
        <translation>NAME är tomt: ange namnet på rapportörernas organisation.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Name of the area set</source>
        <translation>Områdesindelningens namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Name of the source, such as Polisen</source>
        <translation>Källans namn, till exempel Polisen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>New events</source>
        <translation>Nya händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>New incidents</source>
        <translation>Nya händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>New pairs within the bounds</source>
        <translation>Nya par inom gränserna</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>Newest extract {day}; {coverage}.</source>
        <translation>Senaste uttag {day}; {coverage}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>News of polisen.se</source>
        <translation>Nyheter från polisen.se</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_parts.py"/>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>No area has this code, or one that it begins with.</source>
        <translation>Inget område har den här koden, eller en som den börjar med.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>No area is certainly among the {k} first.</source>
        <translation>Inget område är säkert bland de {k} första.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>No code in {file} belongs to an area of '{areas}', whose codes look like '{code}': choose the right column or area set.</source>
        <translation>Ingen kod i {file} hör till ett område i ”{areas}”, vars koder ser ut som ”{code}”: välj rätt kolumn eller områdesindelning.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/area_table.py"/>
        <source>No code in {file} is a code of the area set '{areas}'.</source>
        <translation>Ingen kod i {file} är en kod i områdesindelningen ”{areas}”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>No code is given ({system}).</source>
        <translation>Ingen kod är angiven ({system}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>No column in {file} holds area codes: name it, or choose a table with one row for each area.</source>
        <translation>Ingen kolumn i {file} har områdeskoder: ange den, eller välj en tabell med en rad för varje område.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>No column in {file} holds numbers of residents beside the area codes: name it.</source>
        <translation>Ingen kolumn i {file} har folkmängd bredvid områdeskoderna: ange den.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>No column is read as the date of occurrence, which every row needs.</source>
        <translation>Ingen kolumn läses som brottsdatum, som varje rad behöver.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>No column says what happened: all rows would be uncategorised.</source>
        <translation>Ingen kolumn anger vad som hände: alla rader skulle sakna kategori.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>No column says what happened: write the key of a category or a code as default_code, else all rows are uncategorised.</source>
        <translation>Ingen kolumn anger vad som hände: skriv en kategoris nyckel eller en kod som default_code, annars saknar alla rader kategori.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>No column says where it happened: none of the rows can be placed.</source>
        <translation>Ingen kolumn anger var det hände: ingen av raderna kan placeras.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>No column says where: none of the rows could be placed.</source>
        <translation>Ingen kolumn anger var: ingen av raderna skulle kunna placeras.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>No comparison could be made: too few weeks are covered.</source>
        <translation>Ingen jämförelse kunde göras: för få veckor är täckta.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>No comparison could be made: too few weeks before this one are covered.</source>
        <translation>Ingen jämförelse kunde göras: för få veckor före denna är täckta.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>No criterion that has data has a weight above 0: give one of these a weight: {known}.</source>
        <translation>Inget kriterium som har uppgifter har en vikt över 0: ge ett av dessa en vikt: {known}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>No earlier tertial to compare with</source>
        <translation>Ingen tidigare tertial att jämföra med</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>No end is given: the start stands for when it happened.</source>
        <translation>Inget slut är angivet: starten får stå för när det hände.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>No preliminary weeks</source>
        <translation>Inga preliminära veckor</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>No row is rejected.</source>
        <translation>Ingen rad förkastas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>No row is understood</source>
        <translation>Ingen rad förstås</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>No row of {file} could be understood; the first reason: {reason}</source>
        <translation>Ingen rad i {file} kunde förstås; det första skälet: {reason}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/retention.py"/>
        <source>No source has a number of days to be kept: give SOURCE and DAYS, or set it (SET).</source>
        <translation>Ingen källa har ett antal dagar att behålla: ange SOURCE och DAYS, eller spara det (SET).</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>No store</source>
        <translation>Ingen lägesbild</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>No store is open: open one, or create one, from this menu.</source>
        <translation>Ingen lägesbild är öppen: öppna en, eller skapa en, från den här menyn.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>No time of day is known.</source>
        <translation>Inget klockslag är känt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>No week is preliminary.</source>
        <translation>Ingen vecka är preliminär.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>None of the {n} points lies in an area: is it the right file, and the right coordinate system?</source>
        <translation>Ingen av de {n} punkterna ligger i ett område: är det rätt fil, och rätt koordinatsystem?</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>None of the {tests} comparisons shown stands out.</source>
        <translation>Ingen av de {tests} jämförelser som visas sticker ut.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>None of {n} points looked at in {file} lies where {crs} holds: give the coordinate system that they are in.</source>
        <translation>Ingen av de {n} undersökta punkterna i {file} ligger där {crs} gäller: ange det koordinatsystem som de är i.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Not counted: {source} ({why}).</source>
        <translation>Räknas inte: {source} ({why}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Not placed</source>
        <translation>Ej placerade</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <location filename="../est_plugin/intake/understanding.py"/>
        <source>Not taken in: {columns}.</source>
        <translation>Läses inte in: {columns}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <source>Nothing stands out.</source>
        <translation>Ingenting sticker ut.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Nothing unusual this week: none of {n} comparisons stands out.</source>
        <translation>Inget ovanligt den här veckan: ingen av {n} jämförelser sticker ut.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>Nothing unusual this week: none of {tests} comparisons stands out.</source>
        <translation>Inget ovanligt den här veckan: ingen av {tests} jämförelser sticker ut.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>Nothing was imported</source>
        <translation>Ingenting importerades</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Nothing was withheld at this level.</source>
        <translation>Ingenting har utelämnats på den här nivån.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>Nothing yet: what is lacking is said above.</source>
        <translation>Ingenting än: det som saknas står ovan.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Number of areas</source>
        <translation>Antal områden</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Number of the import</source>
        <translation>Importens nummer</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <location filename="../est_plugin/processing/placecode.py"/>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <location filename="../est_plugin/processing/undolinks.py"/>
        <source>Number of the revision (0: nothing was changed)</source>
        <translation>Ändringens nummer (0: ingenting ändrades)</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/public_numbers.py"/>
        <source>Numbers by source, earlier weeks, p- and q-values are withheld, and expectations that rest on fewer than {k} incidents: small numbers could be worked out from them.</source>
        <translation>Antal per källa, tidigare veckor, p- och q-värden utelämnas, liksom väntade antal som vilar på färre än {k} händelser: små tal skulle kunna räknas fram ur dem.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/public_numbers.py"/>
        <source>Numbers by source, unsafe places, the parts of the score, and expectations that rest on fewer than {k} incidents are withheld: small numbers could be worked out from them.</source>
        <translation>Antal per källa, otrygga platser, poängens delar och väntade antal som vilar på färre än {k} händelser utelämnas: små tal skulle kunna räknas fram ur dem.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/public_numbers.py"/>
        <source>Numbers from 1 to {last} are suppressed, and others from which they could be worked out (suppressed: {n}).</source>
        <translation>Tal från 1 till {last} är dolda, och andra som de skulle kunna räknas fram ur (dolda: {n}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Occurred</source>
        <translation>Inträffade</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Of the categories (keys or names), separated by ;</source>
        <translation>I kategorierna (nycklar eller namn), åtskilda med ;</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/proposal.py"/>
        <source>Of the first {n} rows {accepted} are accepted.</source>
        <translation>Av de första {n} raderna godtas {accepted}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Of the import with this number</source>
        <translation>Ur importen med detta nummer</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Of the sources, separated by ; (empty: of all)</source>
        <translation>Från källorna, åtskilda med ; (tomt: från alla)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Of these doubtful</source>
        <translation>Varav tveksamma</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Of these from other sources</source>
        <translation>Varav från övriga källor</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Of these from reporters</source>
        <translation>Varav från rapportörer</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Of these from the police</source>
        <translation>Varav från polisen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Of these linked</source>
        <translation>Varav länkade</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>Of these, {n} stand in two sources and are counted once.</source>
        <translation>Av dessa finns {n} i två källor och räknas en gång.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Of those meant: changed after they were reviewed</source>
        <translation>Av de avsedda: ändrade efter granskningen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Of those meant: excluded before</source>
        <translation>Av de avsedda: uteslutna tidigare</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Of those meant: new before</source>
        <translation>Av de avsedda: nya tidigare</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Of those meant: reviewed before</source>
        <translation>Av de avsedda: granskade tidigare</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_dock.py"/>
        <source>Off: at most {n} rows that are not as expected. On: every comparison.</source>
        <translation>Av: högst {n} rader som inte är som väntat. På: alla jämförelser.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>One of the two records is no longer counted.</source>
        <translation>En av de två posterna räknas inte längre.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Only for the receiver named above, and for the work that was agreed on; don't pass it on.</source>
        <translation>Bara för mottagaren ovan, och för det arbete som avtalats; för inte vidare.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/listcodes.py"/>
        <source>Only the codes without a category</source>
        <translation>Bara koder utan kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>Open a saved profile</source>
        <translation>Öppna en sparad profil</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>Open a saved profile …</source>
        <translation>Öppna en sparad profil …</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>Open a store</source>
        <translation>Öppna en lägesbild</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>Open a store that you or a colleague has made</source>
        <translation>Öppna en lägesbild som du eller en kollega har gjort</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>Open a store …</source>
        <translation>Öppna en lägesbild …</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>Open another store …</source>
        <translation>Öppna en annan lägesbild …</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>Open or create a store first.</source>
        <translation>Öppna eller skapa en lägesbild först.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_memory.py"/>
        <location filename="../est_plugin/gui/picture_dock.py"/>
        <location filename="../est_plugin/gui/store_choice.py"/>
        <source>Opening the store</source>
        <translation>Öppnar lägesbilden</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/store_choice.py"/>
        <source>Opening the store was cancelled.</source>
        <translation>Öppnandet av lägesbilden avbröts.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/product_view.py"/>
        <source>Order of the rows</source>
        <translation>Radernas ordning</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/product_view.py"/>
        <source>Order of the rows; a click on a column's header sorts by it, too</source>
        <translation>Radernas ordning; ett klick på en kolumns rubrik sorterar också efter den</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>Organisation of the reporters</source>
        <translation>Rapportörernas organisation</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/workbook.py"/>
        <source>Other sheets are not read: {sheets}.</source>
        <translation>Övriga blad läses inte: {sheets}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Other sources</source>
        <translation>Övriga källor</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>PUBLIK is for everybody: areas only, small numbers suppressed.</source>
        <translation>PUBLIK är för alla: bara områden, små tal dolda.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/agency_map.py"/>
        <source>Page {number} ({count})</source>
        <translation>Sida {number} ({count})</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Pairs of records</source>
        <translation>Par av poster</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Pairs to be expected by chance alone</source>
        <translation>Par att vänta av enbart slumpen</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Per 1,000</source>
        <translation>Per 1 000</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Per day in the same tertial of earlier years, times the days</source>
        <translation>Per dag i samma tertial tidigare år, gånger antalet dagar</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/placecode.py"/>
        <source>Place a code in a category</source>
        <translation>Placera en kod i en kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>Place {n} codes in categories by their words: {codes}</source>
        <translation>Placera {n} koder i kategorier efter deras ord: {codes}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Placed</source>
        <translation>Placerade</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Placed by the code or name of an area</source>
        <translation>Placerade efter ett områdes kod eller namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Placed by the row's point</source>
        <translation>Placerade efter radens punkt</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Placed on the map: {placed}</source>
        <translation>Placerade på kartan: {placed}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/placecode.py"/>
        <source>Places an offence code, or a reporter's category, in a category of the store: for all time, or from VALID_FROM to VALID_TO. Earlier rules of the code keep the days outside of these. Products as of an earlier revision still use the rules of then. est:listcodes lists the codes that no rule places.</source>
        <translation>Placerar en brottskod, eller en rapportörs kategori, i en av lägesbildens kategorier: för all tid, eller från VALID_FROM till VALID_TO. Kodens tidigare regler behåller dagarna utanför dessa. Produkter som visar läget vid en tidigare ändring använder fortfarande den tidens regler. est:listcodes listar de koder som ingen regel placerar.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/agency_map.py"/>
        <source>Places behind the changes</source>
        <translation>Platser bakom förändringarna</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Places {week}</source>
        <translation>Platser {week}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>Points looked at that lie outside of the region in which the coordinate system holds: {n} of {all}.</source>
        <translation>Undersökta punkter som ligger utanför den region där koordinatsystemet gäller: {n} av {all}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>Points looked at that lie outside of the store's areas: {n} of {all}.</source>
        <translation>Undersökta punkter som ligger utanför lägesbildens områden: {n} av {all}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Points of the score from other sources</source>
        <translation>Poäng från övriga källor</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Points of the score from police-reported crimes</source>
        <translation>Poäng från polisanmälda brott</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Points of the score from reporters</source>
        <translation>Poäng från rapportörer</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Points of the score from the increase on earlier years</source>
        <translation>Poäng från ökningen mot tidigare år</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Points of the score from the rate per resident</source>
        <translation>Poäng från antalet per invånare</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Points of the score from unsafe places</source>
        <translation>Poäng från otrygga platser</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Points outside all areas</source>
        <translation>Punkter utanför alla områden</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_places.py"/>
        <source>Points outside of all areas: half of them within {median} of one, the farthest at {most}.</source>
        <translation>Punkter utanför alla områden: hälften av dem högst {median} från ett, den mest avlägsna {most} från.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>Police, area codes</source>
        <translation>Polisen, områdeskoder</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>Police, points</source>
        <translation>Polisen, punkter</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Police-reported crimes</source>
        <translation>Polisanmälda brott</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Polygon layer</source>
        <translation>Polygonlager</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>Possibly among the {k} first</source>
        <translation>Möjligen bland de {k} första</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Preliminary weeks, still being registered: {weeks}</source>
        <translation>Preliminära veckor, som ännu skrivs in: {weeks}</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Preliminary weeks, still coming in: {weeks}</source>
        <translation>Preliminära veckor, ännu inte kompletta: {weeks}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>Preliminary weeks: {weeks}.</source>
        <translation>Preliminära veckor: {weeks}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/exportmaps.py"/>
        <source>Prints an A3 map of the week for each agency as PDF, at the agency's own disclosure level or a more open one: only INTERN shows single places. With TERTIAL the tertial's map is printed too.</source>
        <translation>Skriver ut en A3-karta över veckan för varje organisation som PDF, på organisationens egen utlämnandenivå eller en öppnare: bara INTERN visar enskilda platser. Med TERTIAL skrivs även tertialens karta ut.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Probability of being among the first k</source>
        <translation>Sannolikhet att vara bland de k första</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Probability of so few or fewer, if nothing changed</source>
        <translation>Sannolikhet för så få eller färre, om ingenting har förändrats</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Probability of so many or more, if nothing changed</source>
        <translation>Sannolikhet för så många eller fler, om ingenting har förändrats</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>Probability that the area is among the {k} in greatest need</source>
        <translation>Sannolikhet att området är bland de {k} med störst behov</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Produced {date} for {agency}</source>
        <translation>Framställd {date} för {agency}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <source>Profile (*.json)</source>
        <translation>Profil (*.json)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <source>Profile to start from: a built-in one or a file (empty: none)</source>
        <translation>Profil att utgå från: en inbyggd eller en fil (tomt: ingen)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Profile: reporter_events, reporter_project, police_points, police_area_codes, polisen_events or a file</source>
        <translation>Profil: reporter_events, reporter_project, police_points, police_area_codes, polisen_events eller en fil</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Puts incidents in the state granskad (reviewed) or utesluten (excluded, with a reason), or back to ny (new). Excluded incidents stay in the store and out of every count; products as of an earlier revision still count them. Which incidents: all conditions that are given hold at once; without any, nothing is reviewed. An incident that its source changes later keeps its state, and is found by CHANGED_SINCE. DRY_RUN counts only; UNDO takes back the last review that hasn't been taken back. OUTPUT lists the incidents meant, as they are afterwards.</source>
        <translation>Ger händelser läget granskad eller utesluten (med ett skäl), eller åter ny. Uteslutna händelser finns kvar i lägesbilden men räknas ingenstans; produkter som visar läget vid en tidigare ändring räknar dem fortfarande. Vilka händelser: alla villkor som anges gäller samtidigt; utan villkor granskas ingenting. En händelse som källan ändrar senare behåller sitt läge, och hittas med CHANGED_SINCE. DRY_RUN räknar bara; UNDO återtar den senaste granskningen som inte redan är återtagen. OUTPUT listar de avsedda händelserna, som de är efteråt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/agency_map.py"/>
        <source>QGIS's error {code}</source>
        <translation>QGIS fel {code}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Radius in metres</source>
        <translation>Radie i meter</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Ranks are uncertain: each has a 95 % interval ({n} draws, seed {seed}).</source>
        <translation>Ranger är osäkra: var och en har ett intervall som rymmer den med 95 % sannolikhet ({n} dragningar, frö {seed}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/tertialranking.py"/>
        <source>Ranks the areas by need in a tertial. The score is a weighted sum of criteria, each a shrunken rate with its uncertainty; ranks come with a 95 % interval and the probability of being among the first TOP. WEIGHTS changes the criteria's weights, for example 'police=2, reporters=1, rate=0.5'. The ranking is a proposal: the meeting decides. Areas that can't be told apart should not be read as 1, 2, 3.</source>
        <translation>Rankar områdena efter behov under en tertial. Poängen är en viktad summa av kriterier, vart och ett ett utjämnat tal med sin osäkerhet; rangerna har ett 95 % intervall och sannolikheten att vara bland de TOP första. WEIGHTS ändrar kriteriernas vikter, till exempel ”police=2, reporters=1, rate=0.5”. Rankningen är ett förslag: mötet beslutar. Områden som inte kan skiljas åt ska inte läsas som 1, 2, 3.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Read as</source>
        <translation>Läses som</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>Read the store again</source>
        <translation>Läs lägesbilden igen</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <location filename="../est_plugin/picture/linking.py"/>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <location filename="../est_plugin/picture/weekly_inventory.py"/>
        <source>Reading the store</source>
        <translation>Läser lägesbilden</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>Reading the whole file; nothing is written</source>
        <translation>Läser hela filen; ingenting skrivs</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>Reads residents from a table as Statistics Sweden delivers it (XLSX, ODS or CSV). The columns are found, or named. Codes of smaller areas, such as DeSO, are summed into the area whose code they begin with.</source>
        <translation>Läser folkmängd ur en tabell som SCB levererar den (XLSX, ODS eller CSV). Kolumnerna hittas, eller anges. Koder för mindre områden, till exempel DeSO, summeras till det område vars kod de börjar med.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Reason (needed to exclude)</source>
        <translation>Skäl (krävs för att utesluta)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Registered before the offence</source>
        <translation>Inskrivna före brottet</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>Registered before the offence: one of the two dates is wrong.</source>
        <translation>Inskrivna före brottet: ett av de två datumen är fel.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Rejected ({n})</source>
        <translation>Förkastade ({n})</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <location filename="../est_plugin/processing/importareas.py"/>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Rejected rows</source>
        <translation>Förkastade rader</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Rejected rows ({n}): {reason}</source>
        <translation>Förkastade rader ({n}): {reason}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>Reporters' events</source>
        <translation>Rapportörernas händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>Reports from devices (rapporter.gpkg)</source>
        <translation>Rapporter från enheter (rapporter.gpkg)</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/brought_back.py"/>
        <source>Reports that were deleted on the device: {n}.</source>
        <translation>Rapporter som har tagits bort på enheten: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Residents</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>Residents placed in an area</source>
        <translation>Invånare placerade i ett område</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Retention</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Review incidents</source>
        <translation>Granska händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Reviews</source>
        <translation>Granskningar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Revision {number} was taken back: {n} incidents</source>
        <translation>Ändring {number} återtogs: {n} händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>Row {row}</source>
        <translation>Rad {row}</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>Row {row} has the same area code.</source>
        <translation>Rad {row} har samma områdeskod.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/area_file.py"/>
        <source>Row {row} has the same code with another name, '{name}'.</source>
        <translation>Rad {row} har samma kod med ett annat namn, ”{name}”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/retention.py"/>
        <location filename="../est_plugin/store/retention.py"/>
        <source>Rows are kept for {days} days: give 1 day or more.</source>
        <translation>Rader behålls i {days} dagar: ange 1 dag eller mer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Rows are left out by '{column}': events inside dwellings are not registered (rule: {rule}).</source>
        <translation>Rader utelämnas efter ”{column}”: händelser inne i bostäder registreras inte (regel: {rule}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Rows in the file</source>
        <translation>Rader i filen</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Rows registered before they happened: {n}.</source>
        <translation>Rader inskrivna innan det hände: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Rows that repeat another one</source>
        <translation>Rader som upprepar en annan</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>Rows that repeat another one in what, when and where ({n} such rows in all), with no key to tell them apart: all are kept and counted.</source>
        <translation>Rader som upprepar en annan i vad, när och var ({n} sådana rader i allt), utan nyckel som skiljer dem åt: alla behålls och räknas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Rows whose coordinates stood in each other's column and were swapped, since only so they lie in the store's areas: {n}.</source>
        <translation>Rader vars koordinater stod i varandras kolumner och har bytt plats, eftersom de bara så ligger i lägesbildens områden: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Rows whose time (00:00) stands for an unknown one: {n}.</source>
        <translation>Rader vars klockslag (00:00) står för ett okänt: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/text_notices.py"/>
        <source>Rows with free text: {n}; names of persons can't be found by pattern and may stand in it.</source>
        <translation>Rader med fritext: {n}; personnamn kan inte hittas med mönster och kan finnas i den.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Rows with the coordinates 0, 0, which have no point: {n}.</source>
        <translation>Rader med koordinaterna 0, 0, som saknar punkt: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Rule by which they are the same</source>
        <translation>Regel som gör dem till samma händelse</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>SAMVERKAN is for partners that are no authorities: areas only, no single places.</source>
        <translation>SAMVERKAN är för parter som inte är myndigheter: bara områden, inga enskilda platser.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>Sat</source>
        <translation>lör</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>Save profile …</source>
        <translation>Spara profil …</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>Save the profile</source>
        <translation>Spara profilen</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/retention.py"/>
        <source>Say for which source {days} days hold (SOURCE): every source has its own rule.</source>
        <translation>Ange vilken källa {days} dagar gäller (SOURCE): varje källa har sin egen regel.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/choices.py"/>
        <source>Say which area set is meant (AREAS): {names}.</source>
        <translation>Ange vilken områdesindelning som menas (AREAS): {names}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/selection.py"/>
        <source>Say which area set the areas {codes} are of.</source>
        <translation>Ange vilken områdesindelning områdena {codes} hör till.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/review.py"/>
        <source>Say which incidents are meant: by source, import, area, category, dates, state or their uuids.</source>
        <translation>Ange vilka händelser som avses: med källa, import, område, kategori, datum, läge eller deras uuid.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/review_table.py"/>
        <source>Say who reviews (REVIEWER): a review is kept with its name.</source>
        <translation>Ange vem som granskar (REVIEWER): en granskning sparas med namn.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Score {score}: {parts}</source>
        <translation>Poäng {score}: {parts}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Score, 0–100: the sum of its parts</source>
        <translation>Poäng, 0–100: summan av delarna</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Secrecy – {level}</source>
        <translation>Sekretess – {level}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>Seed of the random numbers</source>
        <translation>Slumptalens frö</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/public_numbers.py"/>
        <source>Sensitive categories are not broken out: {names}.</source>
        <translation>Känsliga kategorier särredovisas inte: {names}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Share of the pairs as near that may be due to chance</source>
        <translation>Andel av lika nära par som kan bero på slumpen</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/partner_package.py"/>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Show all ({compared} compared, {changed} to review)</source>
        <translation>Visa alla ({compared} jämförda, {changed} att granska)</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Simulating the ranks</source>
        <translation>Simulerar rangerna</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/release.py"/>
        <source>Single places with their hours are for authorities only (withheld: {n}).</source>
        <translation>Enskilda platser med sina tider är bara för myndigheter (utelämnade: {n}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/tertialranking.py"/>
        <source>So many areas are to be chosen</source>
        <translation>Så många områden ska väljas ut</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/styles.py"/>
        <source>Somewhat fewer than expected</source>
        <translation>Något färre än väntat</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/styles.py"/>
        <source>Somewhat more than expected</source>
        <translation>Något fler än väntat</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>Sort by area; once more: by category</source>
        <translation>Sortera efter område; en gång till: efter kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Source (empty: all that have a rule)</source>
        <translation>Källa (tomt: alla som har en regel)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Source of the record that is kept</source>
        <translation>Källan till posten som behålls</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Source of the record that is linked to it</source>
        <translation>Källan till posten som länkas till den</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/source_legend.py"/>
        <source>Sources counted: {names}</source>
        <translation>Räknade källor: {names}</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Sources:</source>
        <translation>Källor:</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Sources: {sources}.</source>
        <translation>Källor: {sources}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Span of more than a week</source>
        <translation>Tidsspann över en vecka</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Span of zero length</source>
        <translation>Tidsspann utan längd</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>State to give them</source>
        <translation>Nytt läge</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Status of that category</source>
        <translation>Kategorins läge</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_parts.py"/>
        <source>Step {n} of {all}</source>
        <translation>Steg {n} av {all}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>Store</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <location filename="../est_plugin/processing/createdatabase.py"/>
        <source>Store (GeoPackage)</source>
        <translation>Lägesbild (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <source>Store (GeoPackage) whose areas the incidents lie in</source>
        <translation>Lägesbild (GeoPackage) vars områden händelserna ligger i</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>Store (GeoPackage), for its codes and areas</source>
        <translation>Lägesbild (GeoPackage), för dess koder och områden</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Store {name}, import {batch}, EST {version}</source>
        <translation>Lägesbild {name}, import {batch}, EST {version}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>Stores</source>
        <translation>Lägesbilder</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>Sun</source>
        <translation>sön</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>Table with residents</source>
        <translation>Tabell med folkmängd</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Take the last review back instead</source>
        <translation>Återta i stället den senaste granskningen</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/text_notices.py"/>
        <source>Taken out of free text: {found}.</source>
        <translation>Borttaget ur fritext: {found}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>Tertial</source>
        <translation>Tertial</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <location filename="../est_plugin/gui/ranking_dock.py"/>
        <location filename="../est_plugin/layout/page_text.py"/>
        <location filename="../est_plugin/processing/tertialranking.py"/>
        <source>Tertial ranking</source>
        <translation>Tertialrankning</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Tertial ranking {tertial}</source>
        <translation>Tertialrankning {tertial}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Tertial {tertial} can't be ranked, as no source covers it from its first day ({sources}): choose another tertial or import its files.</source>
        <translation>Tertial {tertial} kan inte rankas, eftersom ingen källa täcker den från första dagen ({sources}): välj en annan tertial eller importera dess filer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>Tertial, such as 2026-T3 (empty: none)</source>
        <translation>Tertial, till exempel 2026-T3 (tomt: ingen)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>Tertial, such as 2026-T3 (empty: the latest)</source>
        <translation>Tertial, till exempel 2026-T3 (tomt: den senaste)</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/delimited.py"/>
        <source>Text with separators: {encoding}, {separator}.</source>
        <translation>Text med skiljetecken: {encoding}, {separator}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Texts are in UTF-8.</source>
        <translation>Texterna är i UTF-8.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Texts too long for a shapefile (254 bytes) were cut there: {n}. The GeoPackage holds them whole.</source>
        <translation>Texter som är för långa för en shapefil (254 byte) har kortats där: {n}. GeoPackage-filen har dem hela.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>The ISO week, such as 2026-W47</source>
        <translation>ISO-veckan, till exempel 2026-W47</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/agencies.py"/>
        <source>The agency '{key}' is unknown: write one of {known}.</source>
        <translation>Organisationen ”{key}” är okänd: skriv en av {known}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/algorithms.py"/>
        <source>The algorithm {name} isn't there: switch on the plugin Processing.</source>
        <translation>Algoritmen {name} finns inte: slå på insticksprogrammet Processing.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/archive.py"/>
        <source>The archive {file} holds a part that would inflate to {n} MB: it is damaged, or made to do harm.</source>
        <translation>Arkivet {file} har en del som skulle packas upp till {n} MB: det är skadat, eller gjort för att skada.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/gdal_session.py"/>
        <source>The archive {file} is damaged ({error}): make it again.</source>
        <translation>Arkivet {file} är skadat ({error}): skapa det igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/area_highlight.py"/>
        <source>The area can't be shown in the project's coordinate system {crs}: choose one that holds the areas.</source>
        <translation>Området kan inte visas i projektets koordinatsystem {crs}: välj ett som rymmer områdena.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/area_file.py"/>
        <source>The area has no code.</source>
        <translation>Området saknar kod.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/area_file.py"/>
        <source>The area has no polygon.</source>
        <translation>Området saknar polygon.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/selection.py"/>
        <source>The area set '{areas}' has no area '{code}'.</source>
        <translation>Områdesindelningen ”{areas}” har inget område ”{code}”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>The area that the row falls in, or what it has instead</source>
        <translation>Området som raden hamnar i, eller vad den har i stället</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>The area; under it incidents, and what they were in earlier years</source>
        <translation>Området; under det händelser, och vad de var tidigare år</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>The areas have no residents, so rates per 1,000 are empty.</source>
        <translation>Områdena saknar folkmängd, så antal per 1 000 är tomma.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/area_table.py"/>
        <source>The areas of {file} need a name for their set.</source>
        <translation>Områdena i {file} behöver ett namn på sin indelning.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/picture_chooser.py"/>
        <source>The areas that are compared with each other</source>
        <translation>Områdena som jämförs med varandra</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/calendar.py"/>
        <source>The clock '{text}' is unknown: write occurred or registered.</source>
        <translation>Datumet ”{text}” är okänt: skriv occurred (brottsdatum) eller registered (inskrivningsdatum).</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>The code '{code}' ({system}) has no category: place it (est:placecode).</source>
        <translation>Koden ”{code}” ({system}) har ingen kategori: placera den (est:placecode).</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/area_table.py"/>
        <source>The code '{code}' stands on more than one area of {file}: choose a field whose values differ.</source>
        <translation>Koden ”{code}” står på fler än ett område i {file}: välj ett fält vars värden skiljer sig åt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/placecode.py"/>
        <source>The code {code} lay in '{category}' already</source>
        <translation>Koden {code} låg redan i ”{category}”</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/placecode.py"/>
        <source>The code {code} lies in '{category}'</source>
        <translation>Koden {code} ligger i ”{category}”</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>The code, and the category that the store places it in</source>
        <translation>Koden, och kategorin som lägesbilden placerar den i</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>The column '{column}' in {file} holds no area codes.</source>
        <translation>Kolumnen ”{column}” i {file} har inga områdeskoder.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>The column '{column}' in {file} holds no numbers.</source>
        <translation>Kolumnen ”{column}” i {file} har inga tal.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The coordinate is no number.</source>
        <translation>Koordinaten är inget tal.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The coordinate lies outside of the range of degrees.</source>
        <translation>Koordinaten ligger utanför de möjliga graderna.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/coordinates.py"/>
        <source>The coordinate system '{crs}' is unknown: give an EPSG code such as EPSG:3006.</source>
        <translation>Koordinatsystemet ”{crs}” är okänt: ange en EPSG-kod, till exempel EPSG:3006.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>The coordinate system is guessed as {crs}: see whether that is right.</source>
        <translation>Koordinatsystemet gissas vara {crs}: kontrollera om det stämmer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>The coordinate system of '{x}' and '{y}' can't be told from the numbers: write it as crs, such as EPSG:3011, or give CRS at the import.</source>
        <translation>Koordinatsystemet för ”{x}” och ”{y}” framgår inte av talen: skriv det som crs, till exempel EPSG:3011, eller ange CRS vid importen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/partner_package.py"/>
        <source>The coordinate system of the area set '{name}' is unknown ({crs}): import its areas again.</source>
        <translation>Koordinatsystemet för områdesindelningen ”{name}” är okänt ({crs}): importera områdena igen med det rätta.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>The criterion '{key}' is unknown: choose among {known}.</source>
        <translation>Kriteriet ”{key}” är okänt: välj bland {known}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/database_table.py"/>
        <source>The database could not be opened{reason}: check host, database, user and password.</source>
        <translation>Databasen kunde inte öppnas{reason}: kontrollera värd, databas, användare och lösenord.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/database_table.py"/>
        <source>The database has no table '{name}'{hint}: it has {names}.</source>
        <translation>Databasen har ingen tabell ”{name}”{hint}: den har {names}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/database_table.py"/>
        <source>The database holds no table that can be read: check the user's permissions.</source>
        <translation>Databasen har ingen tabell som kan läsas: kontrollera användarens behörigheter.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>The date lies after the extraction date {day}.</source>
        <translation>Datumet ligger efter uttagsdatumet {day}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The date lies before {day} and can't be right.</source>
        <translation>Datumet ligger före {day} och kan inte stämma.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The date of occurrence can't be read as a date.</source>
        <translation>Brottsdatumet kan inte läsas som ett datum.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The date of occurrence is missing.</source>
        <translation>Brottsdatumet saknas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The date of occurrence is missing; the date of registration doesn't stand in for it.</source>
        <translation>Brottsdatumet saknas; inskrivningsdatumet träder inte i dess ställe.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The date of registration can't be read as a date.</source>
        <translation>Inskrivningsdatumet kan inte läsas som ett datum.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <location filename="../est_plugin/picture/linking.py"/>
        <location filename="../est_plugin/store/selection.py"/>
        <source>The dates are the wrong way round: {first}, {last}.</source>
        <translation>Datumen är omkastade: {first}, {last}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>The day on which the file was drawn from its register (uttagsdatum); no row may lie after it</source>
        <translation>Dagen då filen togs ut ur sitt register (uttagsdatum); ingen rad får ligga efter den</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/engine.py"/>
        <source>The disk that holds {path} failed: see to it that the drive is connected and takes a file of this size, and try again.</source>
        <translation>Disken som {path} ligger på gav ett fel: se till att enheten är ansluten och rymmer en fil av den här storleken, och försök igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/engine.py"/>
        <source>The disk that holds {path} is full: make room on it and try again.</source>
        <translation>Disken som {path} ligger på är full: gör plats på den och försök igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <source>The docks read the store again.</source>
        <translation>Panelerna läser lägesbilden igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The end can't be read as a date.</source>
        <translation>Slutet kan inte läsas som ett datum.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>The end is the start, to the minute.</source>
        <translation>Slutet är detsamma som starten, på minuten.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>The end lies before the start, and is not used.</source>
        <translation>Slutet ligger före starten, och används inte.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>The event has no '{member}'.</source>
        <translation>Händelsen saknar ”{member}”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/exclusion.py"/>
        <source>The event is inside a dwelling and is not registered (rule: {rule}).</source>
        <translation>Händelsen är inne i en bostad och registreras inte (regel: {rule}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>The farthest points</source>
        <translation>De mest avlägsna punkterna</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>The file can't be imported</source>
        <translation>Filen kan inte importeras</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>The file has coordinates and doesn't say in which system; nothing is guessed.</source>
        <translation>Filen har koordinater men anger inte i vilket system; ingenting gissas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>The file has neither coordinates nor areas: none of its rows can be placed.</source>
        <translation>Filen har varken koordinater eller områden: ingen av dess rader kan placeras.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>The file has no column for what happened: all rows are '{code}', as the profile says.</source>
        <translation>Filen har ingen kolumn för vad som hände: alla rader är ”{code}”, som profilen säger.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>The file has no column for what happened: all rows are uncategorised.</source>
        <translation>Filen har ingen kolumn för vad som hände: alla rader saknar kategori.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>The file holds all of its period: reports that lack in it have been deleted</source>
        <translation>Filen har allt för sin period: rapporter som saknas i den har tagits bort</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>The file is being read.</source>
        <translation>Filen läses.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/table.py"/>
        <source>The file {file} could not be read: {error}; close it in other programs or check your permissions.</source>
        <translation>Filen {file} kunde inte läsas: {error}; stäng den i andra program eller kontrollera dina behörigheter.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/table.py"/>
        <source>The file {file} is empty (0 bytes): export it again.</source>
        <translation>Filen {file} är tom (0 byte): exportera den igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/table.py"/>
        <source>The file {path} does not exist: check its name and folder.</source>
        <translation>Filen {path} finns inte: kontrollera namn och mapp.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/exportmaps.py"/>
        <source>The files written</source>
        <translation>De skrivna filerna</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>The first {n} rows as understood</source>
        <translation>De första {n} raderna, som de förstås</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>The first {shown} of {n} rows:</source>
        <translation>De första {shown} av {n} rader:</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/staging.py"/>
        <source>The folder {folder} can't be written ({why}): choose another one.</source>
        <translation>Mappen {folder} kan inte skrivas ({why}): välj en annan.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/batch_table.py"/>
        <source>The import needs the name of its source, such as 'Polisen'.</source>
        <translation>Importen behöver källans namn, till exempel ”Polisen”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/link_table.py"/>
        <source>The incident {uuid} is linked already: undo that link first.</source>
        <translation>Händelsen {uuid} är redan länkad: upphäv den länken först.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/link_table.py"/>
        <source>The incident {uuid} would be linked to itself: undo one of its links first.</source>
        <translation>Händelsen {uuid} skulle bli länkad till sig själv: upphäv en av dess länkar först.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>The incidents with these uuids, separated by ;</source>
        <translation>Händelserna med dessa uuid, åtskilda med ;</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/link_table.py"/>
        <source>The incidents {first} and {second} are of the same source: only different sources are linked.</source>
        <translation>Händelserna {first} och {second} är från samma källa: bara olika källor länkas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <source>The inventory and the ranking read it again</source>
        <translation>Veckoinventeringen och rankningen läser om den</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/brought_back.py"/>
        <source>The layer '{layer}' in {file} has no column '{column}': take the file as the device wrote it.</source>
        <translation>Lagret ”{layer}” i {file} har ingen kolumn ”{column}”: ta filen som enheten skrev den.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/layer_source.py"/>
        <source>The layer '{name}' could not be read: {message}.</source>
        <translation>Lagret ”{name}” kunde inte läsas: {message}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/layer_source.py"/>
        <source>The layer '{name}' is no vector layer that can be read: choose another.</source>
        <translation>Lagret ”{name}” är inget vektorlager som kan läsas: välj ett annat.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>The layer in {file} has no coordinate system: give it as CRS, for example EPSG:3006.</source>
        <translation>Lagret i {file} har inget koordinatsystem: ange det som CRS, till exempel EPSG:3006.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/picture_dock.py"/>
        <source>The layers are being made.</source>
        <translation>Lagren tas fram.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_items.py"/>
        <source>The layout template {file} can't be read: {reason}.</source>
        <translation>Layoutmallen {file} kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_items.py"/>
        <source>The layout template {file} lacks the items with the ids {ids}: put them back, or restore the plugin's own template.</source>
        <translation>Layoutmallen {file} saknar objekten med id {ids}: lägg tillbaka dem, eller återställ insticksprogrammets egen mall.</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/agency.py"/>
        <source>The level '{text}' is unknown: write INTERN, SAMVERKAN or PUBLIK.</source>
        <translation>Nivån ”{text}” är okänd: skriv INTERN, SAMVERKAN eller PUBLIK.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>The link's uuid, for est:undolinks</source>
        <translation>Länkens uuid, för est:undolinks</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/release.py"/>
        <source>The list of codes without a category is for authorities only, and is withheld.</source>
        <translation>Listan över koder utan kategori är bara för myndigheter, och utelämnas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/agency_map.py"/>
        <source>The map {file} can't be written ({reason}): close it in other programs, or choose another folder.</source>
        <translation>Kartan {file} kan inte skrivas ({reason}): stäng den i andra program, eller välj en annan mapp.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>The name holds no time of the event; the time of publication doesn't stand in for it.</source>
        <translation>Namnet anger ingen tid för händelsen; publiceringstiden träder inte i dess ställe.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>The newest tertial of which a source of the store covers some days</source>
        <translation>Den senaste tertialen som någon källa i lägesbilden täcker några dagar av</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>The newest week that is over and that a source of the store covers</source>
        <translation>Den senaste veckan som är slut och som någon källa i lägesbilden täcker</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The number is no whole number of 1 or more.</source>
        <translation>Antalet är inget heltal från 1 och uppåt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>The picture rests in one file, a store. No store is open: create one, or open one that you have.</source>
        <translation>Allt samlas i en fil, en lägesbild. Ingen lägesbild är öppen: skapa en, eller öppna en som finns.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/area_file.py"/>
        <source>The population is no number of 0 or more; the area is kept without it.</source>
        <translation>Folkmängden är inget tal från 0 och uppåt; området behålls utan den.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>The positions are centroids of municipalities and counties and are not taken in.</source>
        <translation>Lägena är kommuners och läns mittpunkter och läses inte in.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>The profile {path} could not be read: {error}.</source>
        <translation>Profilen {path} kunde inte läsas: {error}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_memory.py"/>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>The profile {path} could not be written: {error}.</source>
        <translation>Profilen {path} kunde inte skrivas: {error}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>The profile {path} does not exist: check its path.</source>
        <translation>Profilen {path} finns inte: kontrollera sökvägen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>The profile {path} has a wrong '{member}': it must be {allowed}.</source>
        <translation>Profilen {path} har ett felaktigt ”{member}”: det ska vara {allowed}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>The profile {path} is no JSON file: {error}.</source>
        <translation>Profilen {path} är ingen JSON-fil: {error}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>The profile {path} must be a JSON object with name, kind and columns.</source>
        <translation>Profilen {path} ska vara ett JSON-objekt med name, kind och columns.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>The proposal could not be tried: {error}</source>
        <translation>Förslaget kunde inte prövas: {error}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/release.py"/>
        <source>The q-values are corrected for all {all} comparisons of the week, of which {n} are shown.</source>
        <translation>q-värdena är korrigerade för veckans alla {all} jämförelser, av vilka {n} visas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/release.py"/>
        <source>The ranking counts {n} categories together; none of them is broken out.</source>
        <translation>Rankningen räknar {n} kategorier tillsammans; ingen av dem särredovisas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/tertialranking.py"/>
        <source>The ranking in words</source>
        <translation>Rankningen i ord</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>The ranking rests on: {parts}.</source>
        <translation>Rankningen vilar på: {parts}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>The records are too short to tell how many such pairs are to be expected by chance.</source>
        <translation>Uppgifterna omfattar för kort tid för att säga hur många sådana par som är att vänta av slumpen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The row has more cells than the header: put text that holds the separator in quotes.</source>
        <translation>Raden har fler celler än rubrikraden: sätt text som innehåller skiljetecknet inom citattecken.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>The row has no area code.</source>
        <translation>Raden saknar områdeskod.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>The row has no number of residents.</source>
        <translation>Raden saknar folkmängd.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/import_preview.py"/>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>The row repeats an earlier row of the same file.</source>
        <translation>Raden upprepar en tidigare rad i samma fil.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/import_preview.py"/>
        <location filename="../est_plugin/store/batch_writer.py"/>
        <source>The row repeats row {row} of the same file.</source>
        <translation>Raden upprepar rad {row} i samma fil.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The row repeats the header.</source>
        <translation>Raden upprepar rubrikraden.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>The row sums up areas that are in the file, too.</source>
        <translation>Raden summerar områden som också finns i filen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The row sums up the others.</source>
        <translation>Raden summerar de andra.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/retention.py"/>
        <source>The rows have been erased, but the file keeps its size: {reason}</source>
        <translation>Raderna har gallrats, men filen behåller sin storlek: {reason}</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/category_table.py"/>
        <source>The rule of the code '{code}' would end on {last}, before it begins on {first}.</source>
        <translation>Regeln för koden ”{code}” skulle sluta {last}, innan den börjar {first}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>The same as p_value, corrected for all comparisons (Benjamini–Hochberg)</source>
        <translation>Samma som p_value, korrigerat för alla jämförelser (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>The same event in several sources</source>
        <translation>Samma händelse i flera källor</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>The score, and each criterion's part of it in its colour</source>
        <translation>Poängen, och varje kriteriums del av den i sin färg</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/batch_table.py"/>
        <source>The source '{name}' is of the kind {known}, not {asked}: choose another profile or another name.</source>
        <translation>Källan ”{name}” är av slaget {known}, inte {asked}: välj en annan profil eller ett annat namn.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>The source '{source}' is of the kind {known}, and the profile reads {asked}: choose another profile or another name.</source>
        <translation>Källan ”{source}” är av slaget {known}, och profilen läser {asked}: välj en annan profil eller ett annat namn.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/picture_chooser.py"/>
        <source>The store has no areas yet: import some from the store's menu.</source>
        <translation>Lägesbilden har inga områden än: importera några från lägesbildens meny.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>The store has no areas yet: the incidents are placed when areas are imported.</source>
        <translation>Lägesbilden har inga områden än: händelserna placeras när områden importeras.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/reporter/choices.py"/>
        <source>The store places none of the reporters' words in a category: give it its code rules back.</source>
        <translation>Lägesbilden placerar inget av rapportörernas ord i en kategori: ge den tillbaka sina kodregler.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>The store {name} is open, and lacks what is not ticked.</source>
        <translation>Lägesbilden {name} är öppen, och saknar det som inte är avprickat.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/styles.py"/>
        <source>The style {file} can't be read ({reason}): restore the file that came with the plugin.</source>
        <translation>Stilen {file} kan inte läsas ({reason}): återställ filen som följde med insticksprogrammet.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/public_numbers.py"/>
        <source>The sum of all incidents is withheld: it would give suppressed numbers back.</source>
        <translation>Summan av alla händelser utelämnas: den skulle avslöja dolda tal.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>The sum of antal</source>
        <translation>Summan av antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>The tertial after</source>
        <translation>Tertialen efter</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>The tertial before</source>
        <translation>Tertialen före</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>The tertial, such as 2026-T3: T1 January–April, T2 May–August, T3 September–December</source>
        <translation>Tertialen, till exempel 2026-T3: T1 januari–april, T2 maj–augusti, T3 september–december</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>The time of day is unknown; it is no midnight.</source>
        <translation>Klockslaget är okänt; det är inte midnatt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>The time of publication can't be read.</source>
        <translation>Publiceringstiden kan inte läsas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/local_time.py"/>
        <source>The time zone '{zone}' is not known on this machine: use Europe/Stockholm.</source>
        <translation>Tidszonen ”{zone}” är inte känd på den här datorn: använd Europe/Stockholm.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>The two records are no longer of one family of categories.</source>
        <translation>De två posterna hör inte längre till samma kategorigrupp.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>The week after</source>
        <translation>Veckan efter</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>The week before</source>
        <translation>Veckan före</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>The week in words</source>
        <translation>Veckan i ord</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>The weight of '{key}' is {value}: give 0 or more.</source>
        <translation>Vikten för ”{key}” är {value}: ange 0 eller mer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>The whole row</source>
        <translation>Hela raden</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/opening.py"/>
        <source>The workbook {file} has no sheets: save it again from Excel.</source>
        <translation>Arbetsboken {file} har inga blad: spara den igen från Excel.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/workbook.py"/>
        <source>The workbook {file} is damaged ({error}): open it in Excel and save it again.</source>
        <translation>Arbetsboken {file} är skadad ({error}): öppna den i Excel och spara den igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/calendar.py"/>
        <source>The year in '{text}' can't be right: write one like 2026.</source>
        <translation>Året i ”{text}” kan inte stämma: skriv ett som 2026.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>There are no earlier years to compare with.</source>
        <translation>Det finns inga tidigare år att jämföra med.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/area_table.py"/>
        <source>There is no area set '{name}', nor any other: import areas first (est:importareas).</source>
        <translation>Det finns ingen områdesindelning ”{name}”, och ingen annan heller: importera områden först (est:importareas).</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/area_table.py"/>
        <source>There is no area set '{name}': choose one of {names}.</source>
        <translation>Det finns ingen områdesindelning ”{name}”: välj en av {names}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/agency_map.py"/>
        <source>There is no area to draw: import areas into the area set {name} first.</source>
        <translation>Det finns inget område att rita: importera områden i områdesindelningen {name} först.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/category_table.py"/>
        <location filename="../est_plugin/store/selection.py"/>
        <source>There is no category '{key}': choose among {known}.</source>
        <translation>Det finns ingen kategori ”{key}”: välj bland {known}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/codes.py"/>
        <source>There is no category '{text}'{hint}: choose among {known}.</source>
        <translation>Det finns ingen kategori ”{text}”{hint}: välj bland {known}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/codes.py"/>
        <source>There is no code system '{text}'{hint}: choose among {known}.</source>
        <translation>Det finns inget kodsystem ”{text}”{hint}: välj bland {known}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/engine.py"/>
        <source>There is no file {path}.</source>
        <translation>Det finns ingen fil {path}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/opening.py"/>
        <source>There is no folder {folder}: make it first.</source>
        <translation>Det finns ingen mapp {folder}: skapa den först.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/selection.py"/>
        <source>There is no import {number} in the store.</source>
        <translation>Det finns ingen import {number} i lägesbilden.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/link_table.py"/>
        <location filename="../est_plugin/store/selection.py"/>
        <source>There is no incident {uuid} in the store.</source>
        <translation>Det finns ingen händelse {uuid} i lägesbilden.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/link_table.py"/>
        <source>There is no link {uuid}: take its uuid from the list of links (est:linkincidents).</source>
        <translation>Det finns ingen länk {uuid}: ta dess uuid ur listan över länkar (est:linkincidents).</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>There is no picture to show</source>
        <translation>Det finns ingen bild att visa</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>There is no preview yet.</source>
        <translation>Det finns ingen förhandsvisning än.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>There is no profile '{name}'{hint}: choose one of {names}, or a saved profile (.json).</source>
        <translation>Det finns ingen profil ”{name}”{hint}: välj en av {names}, eller en sparad profil (.json).</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>There is no review in '{store}' to take back.</source>
        <translation>Det finns ingen granskning i ”{store}” att återta.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/batch_table.py"/>
        <source>There is no source '{name}', nor any other: import a file first (est:importincidents).</source>
        <translation>Det finns ingen källa ”{name}”, och ingen annan heller: importera en fil först (est:importincidents).</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/batch_table.py"/>
        <source>There is no source '{name}': choose one of {names}.</source>
        <translation>Det finns ingen källa ”{name}”: välj en av {names}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/retention.py"/>
        <source>There is no source '{name}'{hint}: the store has {known}.</source>
        <translation>Det finns ingen källa ”{name}”{hint}: lägesbilden har {known}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/opening.py"/>
        <source>There is no store {path}: check the path, or create one with the algorithm 'Create a store' (est:createdatabase).</source>
        <translation>Det finns ingen lägesbild {path}: kontrollera sökvägen, eller skapa en med algoritmen ”Skapa lägesbild” (est:createdatabase).</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/calendar.py"/>
        <source>There is no week {number} in {year}: that year has {last} weeks.</source>
        <translation>Det finns ingen vecka {number} år {year}: det året har {last} veckor.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>There is nothing to rank: no incident of {tertial} lies in an area of '{areas}'; choose another tertial or area set.</source>
        <translation>Det finns inget att ranka: ingen händelse i {tertial} ligger i ett område i ”{areas}”; välj en annan tertial eller områdesindelning.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>They are imported and counted as uncategorised until a rule places them.</source>
        <translation>De importeras och räknas som utan kategori tills en regel placerar dem.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/database_table.py"/>
        <source>This QGIS has no driver for PostgreSQL: export the table to a GeoPackage.</source>
        <translation>Den här QGIS saknar drivrutin för PostgreSQL: exportera tabellen till en GeoPackage.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>This format has fixed members: there is nothing to choose.</source>
        <translation>Det här formatet har fasta fält: det finns inget att välja.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>This very file was imported on {moment} as the source '{source}': importing it as another source would count everything twice.</source>
        <translation>Just den här filen importerades {moment} som källan ”{source}”: att importera den som en annan källa skulle räkna allt två gånger.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>This very file was imported on {moment}: importing it again changes nothing.</source>
        <translation>Just den här filen importerades {moment}: att importera den igen ändrar ingenting.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>Thu</source>
        <translation>tors</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Tiers by the probability of being among the {k} first: certainly from {certain} %, possibly from {possible} %. On the map: rank and its 95 % interval.</source>
        <translation>Grupper efter sannolikheten att vara bland de {k} första: säkert från {certain} %, möjligen från {possible} %. På kartan: rang och dess 95 % intervall.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Time of the one kept</source>
        <translation>Den behållna postens klockslag</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Time of the one linked</source>
        <translation>Den länkade postens klockslag</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Times in '{column}' that could not be read and are kept as unknown: {n}.</source>
        <translation>Klockslag i ”{column}” som inte kunde läsas och räknas som okända: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Times of exactly 00:00 among the rows looked at: {n}, where {usual} would be usual: most of them are probably unknown times (the profile's rule unknown_time: midnight takes them so).</source>
        <translation>Klockslag exakt 00:00 bland de undersökta raderna: {n}, där {usual} vore vanligt: de flesta av dem är troligen okända klockslag (profilens regel unknown_time: midnight tolkar dem så).</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>Times of exactly 00:00 are so many ({n}) that they are taken as unknown.</source>
        <translation>Klockslag exakt 00:00 är så många ({n}) att de räknas som okända.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/review_table.py"/>
        <source>To exclude incidents takes a reason: say why they are left out (REASON).</source>
        <translation>För att utesluta händelser krävs ett skäl: ange varför de utesluts (REASON).</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>To look at first</source>
        <translation>Att titta på först</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/category_table.py"/>
        <source>To place a code, say which code system and which code (CODE_SYSTEM, CODE).</source>
        <translation>För att placera en kod: ange vilket kodsystem och vilken kod (CODE_SYSTEM, CODE).</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/placecode.py"/>
        <source>To this date (empty: always)</source>
        <translation>Till detta datum (tomt: alltid)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dataquality.py"/>
        <source>To this date of offence, such as 2026-11-22 (empty: all)</source>
        <translation>Till detta brottsdatum, till exempel 2026-11-22 (tomt: alla)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>To this date, such as 2026-11-22</source>
        <translation>Till detta datum, till exempel 2026-11-22</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>To this date, such as 2026-11-22 (empty: all)</source>
        <translation>Till detta datum, till exempel 2026-11-22 (tomt: alla)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>Top {k}</source>
        <translation>Topp {k}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_parts.py"/>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>Tue</source>
        <translation>tis</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Type of event, such as Skadegörelse (empty: all)</source>
        <translation>Typ av händelse, till exempel Skadegörelse (tomt: alla)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Unchanged incidents</source>
        <translation>Oförändrade händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Under chapter ____ section ____ of the Public Access to Information and Secrecy Act (2009:400). Authorities only. {date}, {unit}</source>
        <translation>Enligt ____ kap. ____ § offentlighets- och sekretesslagen (2009:400). Endast för myndigheter. {date}, {unit}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/undolinks.py"/>
        <source>Undo links between sources</source>
        <translation>Upphäv länkar mellan källor</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/undolinks.py"/>
        <source>Undoes links between records of the same event: each counts again for itself where sources are counted together. LINKS are the links' uuids (link_uuid in the list of est:linkincidents), separated by ;, or ALL. What was undone is kept in the store and not linked again by est:linkincidents. Products as of an earlier revision still count the pair once.</source>
        <translation>Upphäver länkar mellan poster om samma händelse: var och en räknas åter för sig där källor räknas tillsammans. LINKS är länkarnas uuid (link_uuid i listan från est:linkincidents), åtskilda med ;, eller ALL. Det som har upphävts sparas i lägesbilden och länkas inte igen av est:linkincidents. Produkter som visar läget vid en tidigare ändring räknar fortfarande paret en gång.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Unit: incidents of the week in an area (sum of antal), by {clock}.</source>
        <translation>Enhet: veckans händelser i ett område (summan av antal), efter {clock}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Unit: score, 0–100, of incidents in an area (sum of antal), by {clock}.</source>
        <translation>Enhet: poäng, 0–100, för händelser i ett område (summan av antal), efter {clock}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/styles.py"/>
        <source>Unknown or withheld</source>
        <translation>Okänt eller utelämnat</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>Unknown time</source>
        <translation>Okänt klockslag</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Unsafe places</source>
        <translation>Otrygga platser</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/public_numbers.py"/>
        <source>Unsafe places and coming events may rest on a single report, and are withheld (lines: {n}).</source>
        <translation>Otrygga platser och kommande arrangemang kan vila på en enda rapport, och utelämnas (rader: {n}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/release.py"/>
        <source>Unsafe places are left out: each agency gets its own categories only.</source>
        <translation>Otrygga platser är utelämnade: varje organisation får bara sina egna kategorier.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Unsafe places reported in the tertial</source>
        <translation>Otrygga platser rapporterade under tertialen</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Unsafe places reported: {n}.</source>
        <translation>Rapporterade otrygga platser: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <source>Update the docks</source>
        <translation>Uppdatera panelerna</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Updated incidents</source>
        <translation>Uppdaterade händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Upper end of the 95 % prediction interval</source>
        <translation>Övre gräns för 95 % prediktionsintervall</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Upper end of the rank's 95 % interval</source>
        <translation>Övre gräns för rangens 95 % intervall</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Versions of incidents</source>
        <translation>Versioner av händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Vintage, such as 2025</source>
        <translation>Årgång, till exempel 2025</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/tertialranking.py"/>
        <source>WEIGHTS has '{part}': write each as criterion=number, with the criteria {known}.</source>
        <translation>WEIGHTS har ”{part}”: skriv varje som kriterium=tal, med kriterierna {known}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>Wait until it is ready, or cancel it.</source>
        <translation>Vänta tills det är klart, eller avbryt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Waiting {n} seconds: the service asks for that.</source>
        <translation>Väntar {n} sekunder: tjänsten begär det.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>Wed</source>
        <translation>ons</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/period_edit.py"/>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_inventory.py"/>
        <source>Week {week} can't be counted, as no source covers it ({sources}): choose another week or import its files.</source>
        <translation>Vecka {week} kan inte räknas, eftersom ingen källa täcker den ({sources}): välj en annan vecka eller importera dess filer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>Week, such as 2026-W47 (empty: the latest whole week)</source>
        <translation>Vecka, till exempel 2026-W47 (tomt: den senaste hela veckan)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <location filename="../est_plugin/gui/inventory_dock.py"/>
        <location filename="../est_plugin/layout/page_text.py"/>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>Weekly inventory</source>
        <translation>Veckoinventering</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Weekly inventory {week}</source>
        <translation>Veckoinventering {week}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyrun.py"/>
        <source>Weekly run</source>
        <translation>Veckokörning</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>Weeks in the baseline</source>
        <translation>Veckor i baslinjen</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/weight_sliders.py"/>
        <source>Weight of {criterion}</source>
        <translation>Vikt för {criterion}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_dock.py"/>
        <source>Weights</source>
        <translation>Vikter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/tertialranking.py"/>
        <source>Weights, such as police=2, reporters=1 (empty: the default ones)</source>
        <translation>Vikter, till exempel police=2, reporters=1 (tomt: de förvalda)</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Weights: {parts}.</source>
        <translation>Vikter: {parts}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>What it rests on</source>
        <translation>Vad det vilar på</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>What kind of source it is can't be told: see whether kind and code_system are right.</source>
        <translation>Vilket slags källa det är framgår inte: kontrollera om kind och code_system stämmer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/placecode.py"/>
        <source>What the code means, or where that is said</source>
        <translation>Vad koden betyder, eller var det står</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>What the count is against the expected; q is its probability, corrected for all comparisons</source>
        <translation>Vad antalet är mot det väntade; q är dess sannolikhet, korrigerad för alla jämförelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>What the expectation rests on</source>
        <translation>Vad det väntade antalet vilar på</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/tertialranking.py"/>
        <source>What the ranking rests on</source>
        <translation>Vad rankningen vilar på</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>What was found out</source>
        <translation>Vad som framgick</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dataquality.py"/>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>What was found, in words</source>
        <translation>Vad som hittades, i ord</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>What was withheld, and why</source>
        <translation>Vad som har utelämnats, och varför</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>When most of them happened</source>
        <translation>När de flesta inträffade</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Which date counts: occurred or registered</source>
        <translation>Vilket datum som räknas: occurred eller registered</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/picture_chooser.py"/>
        <source>Which date counts: when it happened, or when it was registered</source>
        <translation>Vilket datum som räknas: när det hände, eller när det skrevs in</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Who erases</source>
        <translation>Vem som gallrar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Who links</source>
        <translation>Vem som länkar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/placecode.py"/>
        <source>Who places it</source>
        <translation>Vem som placerar den</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Who reviews</source>
        <translation>Vem som granskar</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>Who says so, for example Police or Caretakers</source>
        <translation>Vem som uppger det, till exempel Polisen eller Vaktmästarna</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/undolinks.py"/>
        <source>Who undoes them</source>
        <translation>Vem som upphäver dem</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Why rows were rejected</source>
        <translation>Varför rader förkastades</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <source>Why they are rejected</source>
        <translation>Varför de förkastas</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>With a point: {n}</source>
        <translation>Med punkt: {n}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>With an area's code or name, without a point: {n}</source>
        <translation>Med ett områdes kod eller namn, utan punkt: {n}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>With neither: {n}</source>
        <translation>Med ingetdera: {n}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Without a rule, and kept: {names}</source>
        <translation>Utan regel, och behålls: {names}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>Write who the file is from: the source's name.</source>
        <translation>Skriv vem filen kommer från: källans namn.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>Writes a QGIS project with a form for reports and an empty GeoPackage into FOLDER, for reporters without a system of their own. It works as it is in QGIS, QField and Mergin Maps. The form asks for what, when and where, and has no free text. What the devices bring back (rapporter.gpkg) is imported with the profile reporter_project. With DATABASE the store's own code rules decide which events are offered, and AREAS shows the boundaries of one of its area sets. A folder that holds reports is never overwritten.</source>
        <translation>Skriver ett QGIS-projekt med ett formulär för rapporter och en tom GeoPackage i FOLDER, för rapportörer utan eget system. Det fungerar som det är i QGIS, QField och Mergin Maps. Formuläret frågar efter vad, när och var, och har ingen fritext. Det som enheterna lämnar tillbaka (rapporter.gpkg) importeras med profilen reporter_project. Med DATABASE bestämmer lägesbildens egna kodregler vilka händelser som kan väljas, och AREAS visar gränserna i en av dess områdesindelningar. En mapp som har rapporter skrivs aldrig över.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/exportpartnerpackage.py"/>
        <source>Writes a folder for each agency with a shapefile and its key, a GeoPackage with styles, and a README, at the agency's own disclosure level or a more open one. What was withheld, and why, stands in the README. With TERTIAL the tertial's ranking is written too.</source>
        <translation>Skriver en mapp för varje organisation med en shapefil och dess nyckel, en GeoPackage med stilar och en README, på organisationens egen utlämnandenivå eller en öppnare. Vad som har utelämnats, och varför, står i README. Med TERTIAL skrivs även tertialens rankning.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>Writes the profile to a file that others can open</source>
        <translation>Skriver profilen till en fil som andra kan öppna</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/delivery.py"/>
        <source>Writing for {agency}</source>
        <translation>Skriver för {agency}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/partner_package.py"/>
        <source>Writing {file}</source>
        <translation>Skriver {file}</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>X points north in this file: the axes are swapped, so that x points east.</source>
        <translation>X pekar norrut i den här filen: axlarna har bytts, så att x pekar österut.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>You stopped it before it was ready; nothing has been changed.</source>
        <translation>Du avbröt innan det var klart; ingenting har ändrats.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wizard.py"/>
        <source>You stopped the import: nothing has been written.</source>
        <translation>Du avbröt importen: ingenting har skrivits.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>a guess: the date in the file's name</source>
        <translation>en gissning: datumet i filens namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>a guess: the day on which the file was last changed</source>
        <translation>en gissning: dagen då filen senast ändrades</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/column_choice.py"/>
        <source>a later date</source>
        <translation>ett senare datum</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/column_choice.py"/>
        <source>a later date with times of day</source>
        <translation>ett senare datum med klockslag</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/exclusion.py"/>
        <source>a list of rules that each have a column, and values or a pattern</source>
        <translation>en lista med regler som var och en har column, och values eller pattern</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/exclusion.py"/>
        <source>a list of rules whose column and values are texts</source>
        <translation>en lista med regler vars column och values är texter</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/exclusion.py"/>
        <source>a list of rules whose pattern and reason are texts</source>
        <translation>en lista med regler vars pattern och reason är texter</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/exclusion.py"/>
        <source>a list of rules whose pattern is a regular expression ({error})</source>
        <translation>en lista med regler vars pattern är ett reguljärt uttryck ({error})</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/exclusion.py"/>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>a list of rules with column, values or pattern, and reason</source>
        <translation>en lista med regler med column, values eller pattern, och reason</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>a list of texts</source>
        <translation>en lista med texter</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>a member of polisen.se's events</source>
        <translation>ett fält i polisen.se:s händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>a new source</source>
        <translation>en ny källa</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/workbook.py"/>
        <source>a part of it has no end</source>
        <translation>en del av den saknar slut</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/archive.py"/>
        <source>a part of it inflates without measure</source>
        <translation>en del av den packas upp utan gräns</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/workbook.py"/>
        <source>a row has no end</source>
        <translation>en rad saknar slut</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>a text</source>
        <translation>en text</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>an object</source>
        <translation>ett objekt</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>an object: field -&gt; list of column names</source>
        <translation>ett objekt: fält -&gt; lista med kolumnnamn</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>an object: text in the file -&gt; key of a category, or a code</source>
        <translation>ett objekt: text i filen -&gt; en kategoris nyckel, eller en kod</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>and {n} more</source>
        <translation>och {n} till</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>area's code</source>
        <translation>områdets kod</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>area's name</source>
        <translation>områdets namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>area: {name}</source>
        <translation>område: {name}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>as expected</source>
        <translation>som väntat</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>as given</source>
        <translation>som angivet</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>by its values alone</source>
        <translation>bara efter värdena</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>certain, possible or indistinct</source>
        <translation>certain (säkert), possible (möjligen) eller indistinct (kan inte skiljas åt)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>choose one</source>
        <translation>välj ett</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/proposal.py"/>
        <source>code system</source>
        <translation>kodsystem</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/records.py"/>
        <source>codes placed</source>
        <translation>placerade koder</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>column {n}</source>
        <translation>kolumn {n}</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>column {n}, which has no heading</source>
        <translation>kolumn {n}, som saknar rubrik</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/delimited.py"/>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>continuing</source>
        <translation>fortsätter</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>coordinate E (east)</source>
        <translation>koordinat E (öst)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>coordinate N (north)</source>
        <translation>koordinat N (nord)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>coordinate X</source>
        <translation>koordinat X</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>coordinate Y</source>
        <translation>koordinat Y</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/proposal.py"/>
        <source>coordinate system</source>
        <translation>koordinatsystem</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>coordinate system {crs}</source>
        <translation>koordinatsystem {crs}</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/text_notices.py"/>
        <source>coordination numbers (samordningsnummer)</source>
        <translation>samordningsnummer</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>county</source>
        <translation>län</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>date of occurrence</source>
        <translation>brottsdatum</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>date of registration</source>
        <translation>inskrivningsdatum</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>dates</source>
        <translation>datum</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/text_notices.py"/>
        <source>e-mail addresses</source>
        <translation>e-postadresser</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>end date</source>
        <translation>slutdatum</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>end time</source>
        <translation>sluttid</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>ended</source>
        <translation>över</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>ended {moment}</source>
        <translation>slutade {moment}</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/review.py"/>
        <source>excluded</source>
        <translation>utesluten</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>extraction date {date} ({how})</source>
        <translation>uttagsdatum {date} ({how})</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>fewer</source>
        <translation>färre</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>fewer than expected</source>
        <translation>färre än väntat</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>free text (kept apart)</source>
        <translation>fritext (förvaras för sig)</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>heading</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>heading like '{known}'</source>
        <translation>rubrik lik ”{known}”</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>heading; the column is empty</source>
        <translation>rubrik; kolumnen är tom</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/records.py"/>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/archive.py"/>
        <source>it declares a document type</source>
        <translation>den deklarerar en dokumenttyp</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/counting.py"/>
        <source>it has no dates of registration</source>
        <translation>den saknar inskrivningsdatum</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/counting.py"/>
        <source>its coverage is unknown</source>
        <translation>dess täckning är okänd</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_inventory.py"/>
        <source>its record began too late to be compared: {coverage}</source>
        <translation>dess uppgifter börjar för sent för att jämföras: {coverage}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/counting.py"/>
        <source>its record covers {periods}</source>
        <translation>dess uppgifter täcker {periods}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>its record ends too early: {coverage}</source>
        <translation>dess uppgifter slutar för tidigt: {coverage}</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/proposal.py"/>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>latitude</source>
        <translation>latitud</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>likely</source>
        <translation>troligt</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/records.py"/>
        <source>links between sources</source>
        <translation>länkar mellan källor</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>longitude</source>
        <translation>longitud</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/sparkline.py"/>
        <source>most: {n}</source>
        <translation>flest: {n}</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/review.py"/>
        <location filename="../est_plugin/picture/products.py"/>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>new, doubtful (not linked), linked or undone</source>
        <translation>new (ny), doubtful (tveksam, inte länkad), linked (länkad) eller undone (upphävd)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>new, rising, continuing, falling, ended, as_expected or unknown</source>
        <translation>new (ny), rising (ökar), continuing (fortsätter), falling (minskar), ended (över), as_expected (som väntat) eller unknown (okänt)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>newest extract {date}</source>
        <translation>senaste uttag {date}</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/source.py"/>
        <source>news</source>
        <translation>nyheter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_places.py"/>
        <source>no area</source>
        <translation>inget område</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>no category</source>
        <translation>ingen kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>no code</source>
        <translation>ingen kod</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>no coverage</source>
        <translation>ingen täckning</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>no place</source>
        <translation>ingen plats</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>no reporters' source covers the tertial</source>
        <translation>ingen rapportörskälla täcker tertialen</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>no such area: {what}</source>
        <translation>inget sådant område: {what}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>no such source covers the tertial</source>
        <translation>ingen sådan källa täcker tertialen</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <location filename="../est_plugin/intake/folding.py"/>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_inventory.py"/>
        <source>none: fewer than {n} covered weeks</source>
        <translation>ingen: färre än {n} täckta veckor</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>not counted</source>
        <translation>räknas inte</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>not placed</source>
        <translation>ej placerad</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>not taken in</source>
        <translation>läses inte in</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/proposal.py"/>
        <source>not taken in: {column} ({looks})</source>
        <translation>läses inte in: {column} ({looks})</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/counting.py"/>
        <source>nothing has been imported yet</source>
        <translation>ingenting har importerats än</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>nothing of it in the tertial</source>
        <translation>ingenting av det under tertialen</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>number (antal)</source>
        <translation>antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>number withheld</source>
        <translation>antal utelämnat</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>numbers</source>
        <translation>tal</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>numbers from {low} to {high}</source>
        <translation>tal från {low} till {high}</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/text_notices.py"/>
        <source>numbers of flats</source>
        <translation>lägenhetsnummer</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/text_notices.py"/>
        <source>numbers of persons (personnummer)</source>
        <translation>personnummer</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/text_notices.py"/>
        <source>numbers of police cases (K-nummer)</source>
        <translation>polisens ärendenummer (K-nummer)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>occurred {moment}</source>
        <translation>inträffade {moment}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>on an unknown date</source>
        <translation>på okänt datum</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>one of {names}</source>
        <translation>ett av {names}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>one row per area</source>
        <translation>en rad per område</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>one row per area and category</source>
        <translation>en rad per område och kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>one row per area: its most conspicuous comparison</source>
        <translation>en rad per område: dess mest avvikande jämförelse</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/source.py"/>
        <source>others</source>
        <translation>övriga</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>outside of the areas</source>
        <translation>utanför områdena</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/text_notices.py"/>
        <source>phone numbers</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>place in the file: {what}</source>
        <translation>plats i filen: {what}</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/source.py"/>
        <source>police</source>
        <translation>polis</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_service.py"/>
        <source>polisen.se has been asked {n} times in the last hour, which is all that it allows: try again in {minutes} minutes.</source>
        <translation>polisen.se har fått {n} anrop den senaste timmen, vilket är så många som tillåts: försök igen om {minutes} minuter.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>position (lat, lon)</source>
        <translation>läge (lat, lon)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>profile: {name}</source>
        <translation>profil: {name}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>proposed profile: {name}</source>
        <translation>föreslagen profil: {name}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/counting.py"/>
        <source>published news are listed, never counted</source>
        <translation>publicerade nyheter listas men räknas aldrig</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>q &lt; {limit}</source>
        <translation>q &lt; {limit}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>q {value}</source>
        <translation>q {value}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>rank {rank}</source>
        <translation>rang {rank}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>registered {day}</source>
        <translation>inskriven {day}</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/text_notices.py"/>
        <source>registration numbers of vehicles</source>
        <translation>fordons registreringsnummer</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/source.py"/>
        <source>reporters</source>
        <translation>rapportörer</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/records.py"/>
        <source>retention</source>
        <translation>gallring</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/records.py"/>
        <source>review</source>
        <translation>granskning</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/review.py"/>
        <source>reviewed</source>
        <translation>granskad</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>rising</source>
        <translation>ökar</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/workbook.py"/>
        <source>row {row} follows row {before}</source>
        <translation>rad {row} följer efter rad {before}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/counting.py"/>
        <source>rows from before {date} have been erased</source>
        <translation>rader från före {date} har gallrats</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/delimited.py"/>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>some of {names}</source>
        <translation>några av {names}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>street</source>
        <translation>gata</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>street number</source>
        <translation>gatunummer</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>sure</source>
        <translation>säkert</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/delimited.py"/>
        <source>tab</source>
        <translation>tabb</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>tertial {number} {year} ({first} – {last})</source>
        <translation>tertial {number} {year} ({first} – {last})</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>text, {n} different values</source>
        <translation>text, {n} olika värden</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>the areas have no residents</source>
        <translation>områdena saknar folkmängd</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/workbook.py"/>
        <source>the cell {cell} lies outside of a sheet</source>
        <translation>cellen {cell} ligger utanför ett blad</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>the date of occurrence</source>
        <translation>brottsdatum</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/column_choice.py"/>
        <source>the earliest of the dates</source>
        <translation>det tidigaste av datumen</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>the key of a category ({names}) or an offence code</source>
        <translation>en kategoris nyckel ({names}) eller en brottskod</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>the places behind the first changes</source>
        <translation>platserna bakom de främsta förändringarna</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>the same sources cover no earlier year</source>
        <translation>samma källor täcker inget tidigare år</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>the time stands for an unknown one</source>
        <translation>klockslaget står för ett okänt</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_places.py"/>
        <source>the whole area set</source>
        <translation>hela områdesindelningen</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>time of occurrence</source>
        <translation>klockslag</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>times of day</source>
        <translation>klockslag</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <location filename="../est_plugin/picture/products.py"/>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>unknown date</source>
        <translation>okänt datum</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>unsure</source>
        <translation>osäkert</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>up to {last}: {days} of {all} days</source>
        <translation>till och med {last}: {days} av {all} dagar</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>uuid of the one kept</source>
        <translation>den behållna postens uuid</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>uuid of the one linked</source>
        <translation>den länkade postens uuid</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/undolinks.py"/>
        <source>uuids of links, separated by ; or ALL</source>
        <translation>länkars uuid, åtskilda med ; eller ALL</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/delimited.py"/>
        <source>vertical bar</source>
        <translation>lodstreck</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>week {number} {year} ({first} – {last})</source>
        <translation>vecka {number} {year} ({first} – {last})</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>week {week} preliminary</source>
        <translation>vecka {week} preliminär</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>weeks {weeks} preliminary</source>
        <translation>vecka {weeks} preliminära</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>what happened (code)</source>
        <translation>vad som hände (kod)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>what happened (ticked)</source>
        <translation>vad som hände (ikryssat)</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>whole numbers from {low} to {high}</source>
        <translation>heltal från {low} till {high}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>without a category</source>
        <translation>utan kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/map_crs.py"/>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>yes or no</source>
        <translation>ja eller nej</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/agency.py"/>
        <source>{agency} may not receive level {asked}: choose {allowed} or a more open level.</source>
        <translation>{agency} får inte ta emot nivån {asked}: välj {allowed} eller en öppnare nivå.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>{areas}, {n} areas</source>
        <translation>{areas}, {n} områden</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>{areas}: {point} new or changed incidents placed by their point, {code} by an area's code or name, {not_placed} not placed.</source>
        <translation>{areas}: {point} nya eller ändrade händelser placerade efter sin punkt, {code} efter ett områdes kod eller namn, {not_placed} ej placerade.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>{clock}: a full record of {period}.</source>
        <translation>{clock}: fullständiga uppgifter för {period}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/listcodes.py"/>
        <source>{code} ({system}): {n} incidents, {first} – {last}</source>
        <translation>{code} ({system}): {n} händelser, {first} – {last}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>{column} is read as</source>
        <translation>{column} läses som</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/retention.py"/>
        <source>{date} lies ahead: give a date up to today, before which rows go.</source>
        <translation>{date} ligger i framtiden: ange ett datum till och med i dag, före vilket rader gallras.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>{days}, hours unknown</source>
        <translation>{days}, okända timmar</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/vector_layer.py"/>
        <source>{driver}, layer '{layer}'.</source>
        <translation>{driver}, lagret ”{layer}”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>{file} (areas)</source>
        <translation>{file} (områden)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/staging.py"/>
        <source>{file} can't be replaced ({why}): close it in other programs and run again.</source>
        <translation>{file} kan inte ersättas ({why}): stäng den i andra program och kör igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/reporter/project.py"/>
        <source>{file} could not be opened again ({why}).</source>
        <translation>{file} kunde inte öppnas igen ({why}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/gdal_session.py"/>
        <source>{file} could not be opened as a layer{reason}: choose a GeoPackage, shapefile, GeoJSON, workbook or CSV.</source>
        <translation>{file} kunde inte öppnas som lager{reason}: välj en GeoPackage, shapefil, GeoJSON, arbetsbok eller CSV.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/reporter/project.py"/>
        <source>{file} could not be written ({why}).</source>
        <translation>{file} kunde inte skrivas ({why}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/partner_package.py"/>
        <location filename="../est_plugin/export/reporter/data_files.py"/>
        <location filename="../est_plugin/processing/weeklyrun.py"/>
        <source>{file} could not be written ({why}): is there room on the disk?</source>
        <translation>{file} kunde inte skrivas ({why}): finns det plats på disken?</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>{file} covers no period, so it can't tell what has been deleted: import it without COMPLETE.</source>
        <translation>{file} täcker ingen period och kan därför inte visa vad som har tagits bort: importera den utan COMPLETE.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/area_file.py"/>
        <source>{file} doesn't say in which coordinate system it is: give it as CRS, for example EPSG:3006.</source>
        <translation>{file} anger inte sitt koordinatsystem: ange det som CRS, till exempel EPSG:3006.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>{file} doesn't say in which coordinate system its columns '{x}' and '{y}' are: give it as CRS, for example EPSG:3006.</source>
        <translation>{file} anger inte i vilket koordinatsystem kolumnerna ”{x}” och ”{y}” är: ange det som CRS, till exempel EPSG:3006.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>{file} doesn't say in which coordinate system its points are; they lie inside of the areas in {crs}: give CRS={crs}, if that is right.</source>
        <translation>{file} anger inte i vilket koordinatsystem dess punkter är; de ligger i områdena i {crs}: ange CRS={crs}, om det stämmer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/sample.py"/>
        <source>{file} has a header and no rows below it: export it again.</source>
        <translation>{file} har rubriker men inga rader under dem: exportera den igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/delimited.py"/>
        <source>{file} has a line of more than {n} signs, which no table has: export it again.</source>
        <translation>{file} har en rad med fler än {n} tecken, vilket ingen tabell har: exportera den igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>{file} has coordinates in row {row} and doesn't say in which coordinate system: give it as CRS, for example EPSG:3006.</source>
        <translation>{file} har koordinater på rad {row} men anger inte i vilket koordinatsystem: ange det som CRS, till exempel EPSG:3006.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>{file} has no column '{column}'{hint}: its heading holds {names}.</source>
        <translation>{file} har ingen kolumn ”{column}”{hint}: rubrikraden har {names}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/columns.py"/>
        <source>{file} has no column for {what}{hint}: its columns are {names}, so rename the right one, to '{wanted}' for example, or use another profile.</source>
        <translation>{file} har ingen kolumn för {what}{hint}: kolumnerna är {names}, så byt namn på den rätta, till exempel till ”{wanted}”, eller använd en annan profil.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>{file} has no column that looks like dates: choose the file of incidents, or give dates as 2026-11-24.</source>
        <translation>{file} har ingen kolumn som ser ut som datum: välj filen med händelser, eller skriv datum som 2026-11-24.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>{file} has no events: save the answer of polisen.se/api/events again.</source>
        <translation>{file} har inga händelser: spara svaret från polisen.se/api/events igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/area_file.py"/>
        <source>{file} has no field '{field}'{hint}: its fields are {names}.</source>
        <translation>{file} har inget fält ”{field}”{hint}: fälten är {names}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/heading.py"/>
        <source>{file} has no header row (row {row} already holds values: {values}): add a row with the columns' names at the top.</source>
        <translation>{file} har ingen rubrikrad (rad {row} har redan värden: {values}): lägg till en rad med kolumnernas namn överst.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/brought_back.py"/>
        <source>{file} has no layer '{layer}', so it isn't of a project made for reporters: choose rapporter.gpkg, or the profile reporter_events.</source>
        <translation>{file} har inget lager ”{layer}”, så den hör inte till ett projekt för rapportörer: välj rapporter.gpkg, eller profilen reporter_events.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/area_file.py"/>
        <source>{file} has no layer '{name}'{hint}: it has {names}.</source>
        <translation>{file} har inget lager ”{name}”{hint}: den har {names}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/area_file.py"/>
        <source>{file} has no layer of polygons: choose the layer with the areas.</source>
        <translation>{file} har inget lager med polygoner: välj lagret med områdena.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/opening.py"/>
        <source>{file} has no layer or sheet '{name}'{hint}: it has {names}.</source>
        <translation>{file} har inget lager eller blad ”{name}”{hint}: den har {names}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/heading.py"/>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>{file} has no rows: export it again.</source>
        <translation>{file} har inga rader: exportera den igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/area_file.py"/>
        <source>{file} has several layers with the field '{field}': choose one of {names} by writing |layername=… after the path.</source>
        <translation>{file} har flera lager med fältet ”{field}”: välj ett av {names} genom att skriva |layername=… efter sökvägen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>{file} has several rows for the same area ({n} rows too many): choose a table with one row for each area, without a division by sex or age.</source>
        <translation>{file} har flera rader för samma område ({n} rader för mycket): välj en tabell med en rad för varje område, utan uppdelning på kön eller ålder.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>{file} has {n} columns that could hold the residents ({names}): name the right one.</source>
        <translation>{file} har {n} kolumner som kan vara folkmängden ({names}): ange den rätta.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/area_table.py"/>
        <source>{file} holds no area that could be used: see to it that it has polygons.</source>
        <translation>{file} har inget område som kan användas: se till att den har polygoner.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/area_file.py"/>
        <source>{file} holds no areas with a code and a polygon: choose another layer.</source>
        <translation>{file} har inga områden med kod och polygon: välj ett annat lager.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/opening.py"/>
        <source>{file} holds no layer: choose another file.</source>
        <translation>{file} har inget lager: välj en annan fil.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>{file} holds no rows: see to it that it is the right file.</source>
        <translation>{file} har inga rader: se till att det är rätt fil.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_service.py"/>
        <source>{file} holds something else than events of polisen.se: choose another name for them.</source>
        <translation>{file} har något annat än händelser från polisen.se: välj ett annat namn för dem.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/gdal_session.py"/>
        <source>{file} is damaged after row {row} ({reason}): export it again.</source>
        <translation>{file} är skadad efter rad {row} ({reason}): exportera den igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>{file} is imported, and changed nothing.</source>
        <translation>{file} är importerad, och ändrade ingenting.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>{file} is imported.</source>
        <translation>{file} är importerad.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>{file} is larger than {n} MB, which no list of polisen.se's events is: choose the right file, or split it.</source>
        <translation>{file} är större än {n} MB, vilket ingen lista över polisen.se:s händelser är: välj rätt fil, eller dela upp den.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>{file} is no JSON file ({error}): save the answer of polisen.se/api/events again.</source>
        <translation>{file} är ingen JSON-fil ({error}): spara svaret från polisen.se/api/events igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_items.py"/>
        <source>{file} is no layout template: save one as .qpt from QGIS's layout window.</source>
        <translation>{file} är ingen layoutmall: spara en som .qpt från QGIS layoutfönster.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>{file} is no list of events: save the answer of polisen.se/api/events as it is.</source>
        <translation>{file} är ingen lista över händelser: spara svaret från polisen.se/api/events som det är.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>{file} is no list of polisen.se's events: the first one lacks {members} and has {there}.</source>
        <translation>{file} är ingen lista över polisen.se:s händelser: den första saknar {members} och har {there}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/dialect.py"/>
        <source>{file} is not a text file whatever its name says (it holds binary data, like a picture): choose the exported CSV, Excel or layer file.</source>
        <translation>{file} är ingen textfil vad namnet än säger (den har binära data, som en bild): välj den exporterade CSV-, Excel- eller lagerfilen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_checks.py"/>
        <source>{file}, import {number}</source>
        <translation>{file}, import {number}</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>{file}: the same layers with long field names and their styles</source>
        <translation>{file}: samma lager med långa fältnamn och sina stilar</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>{file}: what the shapefiles' field names stand for</source>
        <translation>{file}: vad shapefilernas fältnamn står för</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>{file}: writing</source>
        <translation>{file}: skriver</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>{file}: {n} areas</source>
        <translation>{file}: {n} områden</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>{file}: {n} rows</source>
        <translation>{file}: {n} rader</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/import_preview.py"/>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>{file}: {rows} rows</source>
        <translation>{file}: {rows} rader</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/styles.py"/>
        <source>{first}–{last} incidents</source>
        <translation>{first}–{last} händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/opening.py"/>
        <source>{folder} can't be written, or its disk is full: make room there, or choose another folder.</source>
        <translation>{folder} kan inte skrivas, eller så är dess disk full: gör plats där, eller välj en annan mapp.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/reporter/project.py"/>
        <source>{folder} holds {file} already, perhaps with reports in it: choose an empty folder.</source>
        <translation>{folder} har redan {file}, kanske med rapporter i: välj en tom mapp.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/delivery.py"/>
        <source>{folder} is a file: give a folder.</source>
        <translation>{folder} är en fil: ange en mapp.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>{host} could not answer (HTTP {status}): try again later.</source>
        <translation>{host} kunde inte svara (HTTP {status}): försök igen senare.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>{host} could not be reached ({error}): check the network and QGIS's proxy settings.</source>
        <translation>{host} kunde inte nås ({error}): kontrollera nätverket och proxyinställningarna i QGIS.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>{host} has been asked too often (429): try again{after}, or in an hour.</source>
        <translation>{host} har fått för många anrop (429): försök igen{after}, eller om en timme.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>{host} has no events for this choice (404): check LOCATION, TYPE, DATE and the address.</source>
        <translation>{host} har inga händelser för det här valet (404): kontrollera LOCATION, TYPE, DATE och adressen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_places.py"/>
        <source>{length} from {area}, {day} ({uuid})</source>
        <translation>{length} från {area}, {day} ({uuid})</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/folding.py"/>
        <source>{names} and {more} more</source>
        <translation>{names} och {more} till</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>{name} ({kind}), extracted {date}</source>
        <translation>{name} ({kind}), uttag {date}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/picture_chooser.py"/>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>{n} are possibly among them.</source>
        <translation>{n} är möjligen bland dem.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_dock.py"/>
        <source>{n} areas</source>
        <translation>{n} områden</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>{n} areas got no residents: {names}</source>
        <translation>{n} områden fick ingen folkmängd: {names}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>{n} areas in '{name}'</source>
        <translation>{n} områden i ”{name}”</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>{n} columns</source>
        <translation>{n} kolumner</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>{n} different values</source>
        <translation>{n} olika värden</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>{n} events fetched: {new} new, {changed} changed; the file holds {all}.</source>
        <translation>{n} händelser hämtade: {new} nya, {changed} ändrade; filen har {all}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>{n} incidents</source>
        <translation>{n} händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_places.py"/>
        <source>{n} incidents at one point in {area} ({kinds} categories). {what}</source>
        <translation>{n} händelser på en punkt i {area} ({kinds} kategorier). {what}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{n} incidents have a code that no category knows: {codes}.</source>
        <translation>{n} händelser har en kod som ingen kategori känner: {codes}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>{n} incidents have been deleted in the source</source>
        <translation>{n} händelser har tagits bort i källan</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>{n} incidents have no point (an area code at most) and are not linked: an area holds too many events to tell.</source>
        <translation>{n} händelser har ingen punkt (högst en områdeskod) och länkas inte: ett område har för många händelser för att avgöra det.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>{n} incidents have no point: they are linked only where they are alone of their source in their area, on their day and in their category.</source>
        <translation>{n} händelser har ingen punkt: de länkas bara där de är ensamma från sin källa i sitt område, på sin dag och i sin kategori.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>{n} incidents meant ({new} new, {reviewed} reviewed, {excluded} excluded), {changed} change their state</source>
        <translation>{n} avsedda händelser ({new} nya, {reviewed} granskade, {excluded} uteslutna), {changed} byter läge</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/styles.py"/>
        <source>{n} incidents or more</source>
        <translation>{n} händelser eller fler</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>{n} incidents placed</source>
        <translation>{n} händelser placerade</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_places.py"/>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/layer_source.py"/>
        <source>{n} layers are called '{name}': rename one, or give a layer's id.</source>
        <translation>{n} lager heter ”{name}”: byt namn på ett, eller ange ett lagers id.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>{n} links are in force already.</source>
        <translation>{n} länkar gäller redan.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>{n} links hold no longer and end.</source>
        <translation>{n} länkar gäller inte längre och upphör.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/undolinks.py"/>
        <source>{n} links were undone</source>
        <translation>{n} länkar upphävdes</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>{n} links were undone by a person and are not made again.</source>
        <translation>{n} länkar har upphävts av en person och görs inte om.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_places.py"/>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>{n} more are possibly among them.</source>
        <translation>{n} till är möjligen bland dem.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>{n} of them are linked; {doubtful} are listed as doubtful and not linked, as more than {share} % of the pairs as near as they are may be due to chance.</source>
        <translation>{n} av dem länkas; {doubtful} listas som tveksamma och länkas inte, eftersom mer än {share} % av de par som ligger lika nära kan bero på slumpen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>{n} of them were changed by their source after they had been reviewed</source>
        <translation>{n} av dem ändrades av sin källa efter granskningen</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>{n} of {tests} comparisons show more than expected; first {area}, {category}: {observed} against {expected}.</source>
        <translation>{n} av {tests} jämförelser visar fler än väntat; främst {area}, {category}: {observed} mot {expected}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>{n} of {tests} comparisons show more than expected; first {area}, {category}: {observed}.</source>
        <translation>{n} av {tests} jämförelser visar fler än väntat; främst {area}, {category}: {observed}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>{n} pairs of records may be the same event: of one family of categories, at most {metres} m and {hours} hours apart, from different sources.</source>
        <translation>{n} par av poster kan vara samma händelse: ur samma kategorigrupp, högst {metres} m och {hours} timmar isär, från olika källor.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>{n} records were linked to another source's record of the same event</source>
        <translation>{n} poster länkades till en annan källas post om samma händelse</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>{n} residents placed in an area</source>
        <translation>{n} invånare placerade i ett område</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>{n} rows have a point outside of '{areas}'.</source>
        <translation>{n} rader har en punkt utanför ”{areas}”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>{n} show fewer than expected.</source>
        <translation>{n} visar färre än väntat.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_inventory.py"/>
        <source>{n} weeks, {first} – {last}, predictive test</source>
        <translation>{n} veckor, {first} – {last}, prediktivt test</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>{n} without a category</source>
        <translation>{n} utan kategori</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>{observed} against {expected}</source>
        <translation>{observed} mot {expected}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>{observed} counted, {expected} expected, 95 % of such weeks have {low}–{high}</source>
        <translation>{observed} räknade, {expected} väntade, 95 % av sådana veckor har {low}–{high}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{observed} incidents against {expected} as in earlier years.</source>
        <translation>{observed} händelser mot {expected} som tidigare år.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{observed} incidents.</source>
        <translation>{observed} händelser.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{observed} this week against {expected} (95 % of such weeks have {low}–{high}); the week before {previous}.</source>
        <translation>{observed} den här veckan mot {expected} (95 % av sådana veckor har {low}–{high}); veckan före {previous}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{observed} this week; there is nothing to compare with (baseline: {baseline}).</source>
        <translation>{observed} den här veckan; det finns inget att jämföra med (baslinje: {baseline}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/dependencies.py"/>
        <source>{package} is missing</source>
        <translation>{package} saknas</translation>
    </message>
    <message>
        <location filename="../est_plugin/dependencies.py"/>
        <source>{package} {found} is too old</source>
        <translation>{package} {found} är för gammal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>{parameter} is '{text}': write the date as 2026-11-23.</source>
        <translation>{parameter} är ”{text}”: skriv datumet som 2026-11-23.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>{parameter} is '{value}': choose among {known}.</source>
        <translation>{parameter} är ”{value}”: välj bland {known}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/engine.py"/>
        <location filename="../est_plugin/store/opening.py"/>
        <source>{path} can't be read: see to it that the drive is connected and you may read it.</source>
        <translation>{path} kan inte läsas: se till att enheten är ansluten och att du får läsa den.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/engine.py"/>
        <source>{path} can't be written: see to it that you may write the file and its folder.</source>
        <translation>{path} kan inte skrivas: se till att du får skriva filen och dess mapp.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_service.py"/>
        <source>{path} could not be written: {error}.</source>
        <translation>{path} kunde inte skrivas: {error}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/opening.py"/>
        <source>{path} exists already: choose another name, or delete it first.</source>
        <translation>{path} finns redan: välj ett annat namn, eller ta bort den först.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/engine.py"/>
        <source>{path} is damaged: take it from your backup.</source>
        <translation>{path} är skadad: hämta den ur din säkerhetskopia.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/engine.py"/>
        <source>{path} is held by another program: close it there (also layers of it in QGIS) and try again.</source>
        <translation>{path} hålls av ett annat program: stäng den där (även lager av den i QGIS) och försök igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/engine.py"/>
        <location filename="../est_plugin/store/opening.py"/>
        <source>{path} is no EST store, or it is damaged: take it from your backup, or create one with the algorithm 'Create a store' (est:createdatabase).</source>
        <translation>{path} är ingen lägesbild, eller så är den skadad: hämta den ur din säkerhetskopia, eller skapa en med algoritmen ”Skapa lägesbild” (est:createdatabase).</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/engine.py"/>
        <source>{path} was deleted or moved while it was open: put it back and open it again.</source>
        <translation>{path} togs bort eller flyttades medan den var öppen: lägg tillbaka den och öppna den igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/store/migrations/__init__.py"/>
        <source>{path} was made by a newer version of the plugin: install the newest version to open it.</source>
        <translation>{path} är gjord med en nyare version av insticksprogrammet: installera den nyaste versionen för att öppna den.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>{placed} (of a number withheld)</source>
        <translation>{placed} (av ett utelämnat antal)</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>{placed} incidents are placed in an area.</source>
        <translation>{placed} händelser är placerade i ett område.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>{placed} of {n} placed ({share})</source>
        <translation>{placed} av {n} placerade ({share})</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>{placed} of {total} ({share} %)</source>
        <translation>{placed} av {total} ({share} %)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{placed} placed</source>
        <translation>{placed} placerade</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <source>{placed} placed.</source>
        <translation>{placed} placerade.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>{rate} /1,000</source>
        <translation>{rate} /1 000</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>{rate} /km²</source>
        <translation>{rate} /km²</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{rate} per 1,000 residents</source>
        <translation>{rate} per 1 000 invånare</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{rate} per km²</source>
        <translation>{rate} per km²</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/proposal.py"/>
        <source>{reason}; or {others}</source>
        <translation>{reason}; eller {others}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>{rows} rows: {accepted} understood, {rejected} rejected</source>
        <translation>{rows} rader: {accepted} förstådda, {rejected} förkastade</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>{rows} rows: {new} new, {updated} updated, {unchanged} unchanged, {rejected} rejected</source>
        <translation>{rows} rader: {new} nya, {updated} uppdaterade, {unchanged} oförändrade, {rejected} förkastade</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/column_choice.py"/>
        <source>{said}; {share} % are dates</source>
        <translation>{said}; {share} % är datum</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>{share} % are categories of reporters</source>
        <translation>{share} % är rapportörers kategorier</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>{share} % are codes of DeSO or RegSO</source>
        <translation>{share} % är koder för DeSO eller RegSO</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>{share} % are dates</source>
        <translation>{share} % är datum</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>{share} % are known offence codes</source>
        <translation>{share} % är kända brottskoder</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>{share} % are names of municipalities</source>
        <translation>{share} % är namn på kommuner</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>{share} % are times of day</source>
        <translation>{share} % är klockslag</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>{share} % of the cells fit</source>
        <translation>{share} % av cellerna passar</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>{share} % tell of a category in words</source>
        <translation>{share} % anger en kategori i ord</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>{source} ({kind}), extracted {date}</source>
        <translation>{source} ({kind}), uttag {date}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>{source}, before {cutoff}: {incidents} incidents, {texts} texts, {rejected} rejected rows erased</source>
        <translation>{source}, före {cutoff}: {incidents} händelser, {texts} texter, {rejected} förkastade rader gallrade</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>{source}, before {cutoff}: {incidents} incidents, {texts} texts, {rejected} rejected rows would go</source>
        <translation>{source}, före {cutoff}: {incidents} händelser, {texts} texter, {rejected} förkastade rader skulle gallras</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/data_quality.py"/>
        <source>{source}: {placed} incidents are placed in an area.</source>
        <translation>{source}: {placed} händelser är placerade i ett område.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{tier}: rank {rank}, among the {k} first with a probability of {share}.</source>
        <translation>{tier}: rang {rank}, bland de {k} första med sannolikheten {share}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_service.py"/>
        <source>{url} answered with a web page instead of events: the service is down, has moved, or a network login stands before it; open the address in a browser.</source>
        <translation>{url} svarade med en webbsida i stället för händelser: tjänsten ligger nere, har flyttats eller ligger bakom en nätverksinloggning; öppna adressen i en webbläsare.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_service.py"/>
        <source>{url} answered with something that is no list of events: try again later.</source>
        <translation>{url} svarade med något som inte är en lista över händelser: försök igen senare.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>▪ the median rank with its 95 % interval, on a line from the first to the last area</source>
        <translation>▪ medianrangen med sitt 95 % intervall, på en linje från det första till det sista området</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>▪ what was expected, with the interval that 95 % of such weeks lie in; ● what was counted</source>
        <translation>▪ det väntade, med intervallet som 95 % av sådana veckor ligger i; ● det räknade</translation>
    </message>
    <message>
        <source>Does all of a week: the inventory as a GeoPackage for the analyst, and for each agency a folder with its printed map and its package. With TERTIAL the tertial's ranking, maps and packages as well. Meant for scheduled runs. Nothing is left in FOLDER when a step fails.</source>
        <translation type="vanished">Gör hela veckan: inventeringen som en GeoPackage för analytikern, och för varje organisation en mapp med dess tryckta karta och dess paket. Med TERTIAL även tertialens rankning, kartor och paket. Avsedd för schemalagda körningar. Ingenting lämnas kvar i FOLDER när ett steg misslyckas.</translation>
    </message>
    <message>
        <source>File with incidents</source>
        <translation type="vanished">Fil med händelser</translation>
    </message>
    <message>
        <source>Imports a reporters' export, a police extract or published events. Every row ends accepted, updated, unchanged or rejected with a reason; importing the same file again changes nothing. PROFILE is reporter_events, police_points, police_area_codes or polisen_events, or the path of a saved profile. EXTRACTED is the date on which the extract was drawn (uttagsdatum). Coordinates whose system the file doesn't say need CRS: nothing is guessed.</source>
        <translation type="vanished">Importerar rapportörernas export, ett uttag från polisen eller publicerade händelser. Varje rad blir ny, uppdaterad, oförändrad eller förkastad med skäl; att importera samma fil igen ändrar ingenting. PROFILE är reporter_events, police_points, police_area_codes eller polisen_events, eller sökvägen till en sparad profil. EXTRACTED är datumet då uttaget gjordes (uttagsdatum). Koordinater vars system filen inte anger behöver CRS: ingenting gissas.</translation>
    </message>
    <message>
        <source>Profile: reporter_events, police_points, police_area_codes, polisen_events or a file</source>
        <translation type="vanished">Profil: reporter_events, police_points, police_area_codes, polisen_events eller en fil</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="vanished">förkastade</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="vanished">oförändrade</translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="vanished">uppdaterade</translation>
    </message>
    <message>
        <source>{folder} can't be written: choose another folder.</source>
        <translation type="vanished">{folder} kan inte skrivas: välj en annan mapp.</translation>
    </message>
    <message>
        <source>{path} is no EST store: create one with the algorithm 'Create a store' (est:createdatabase).</source>
        <translation type="vanished">{path} är ingen lägesbild: skapa en med algoritmen ”Skapa lägesbild” (est:createdatabase).</translation>
    </message>
</context>
</TS>
