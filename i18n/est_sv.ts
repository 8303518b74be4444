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
        <location filename="../est_plugin/picture/published_tables.py"/>
        <source>'{name}' is {given} where the others add up to {added} ({at}): leave sums out of the table, or correct them.</source>
        <translation>”{name}” är {given} medan de övriga summerar till {added} ({at}): ta bort summor ur tabellen, eller rätta dem.</translation>
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
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>00:00 without an end, and 00:00–23:59, mean an unknown time</source>
        <translation>00:00 utan slut, och 00:00–23:59, betyder okänt klockslag</translation>
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
        <location filename="../est_plugin/processing/metric_frame.py"/>
        <source>A coordinate can't be transformed to metres: check the layer's coordinate system ({crs}).</source>
        <translation>En koordinat kan inte transformeras till meter: kontrollera lagrets koordinatsystem ({crs}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>A count is below {n}: the interval is rough.</source>
        <translation>Ett antal är under {n}: intervallet är grovt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>A guess: only in this system do the points lie in the store's areas.</source>
        <translation>En gissning: bara i detta system ligger punkterna i lägesbildens områden.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/key_file.py"/>
        <source>A new key was written to {file}. Keep it, and keep it secret: who has it can undo the work, and with another key the same numbers come out differently.</source>
        <translation>En ny nyckel skrevs till {file}. Behåll den, och håll den hemlig: den som har den kan göra skyddet ogjort, och med en annan nyckel blir samma tal annorlunda.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>A record was changed, and the two no longer lie near each other.</source>
        <translation>En av posterna har ändrats, och de två ligger inte längre nära varandra.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/layer_columns.py"/>
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
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>A week without a row</source>
        <translation>En vecka utan rad</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>AREA has no polygon: choose another layer, or none.</source>
        <translation>AREA har ingen polygon: välj ett annat lager, eller inget.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>AREAS is '{name}' without a store: give DATABASE too.</source>
        <translation>AREAS är ”{name}” utan lägesbild: ange även DATABASE.</translation>
    </message>
    <message>
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>About {share} % of the week is registered by now, and only that much was expected.</source>
        <translation>Omkring {share} % av veckan är inskriven hittills, och bara så mycket väntades.</translation>
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
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>Agency that the leads are for (empty: everything, INTERN)</source>
        <translation>Organisation som uppslagen är till (tomt: allt, INTERN)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Alarms</source>
        <translation>Larm</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_file_page.py"/>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <location filename="../est_plugin/processing/key_file.py"/>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>An area's own rate has a weight of {low} to {high} %; the rest is the mean's.</source>
        <translation>Ett områdes eget tal har en vikt på {low} till {high} %; resten är medelvärdets.</translation>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
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
        <location filename="../est_plugin/processing/patrolplan.py"/>
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
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>Area, such as the municipality</source>
        <translation>Område, till exempel kommunen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Areas by class: {classes}.</source>
        <translation>Områden per klass: {classes}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/agency_map.py"/>
        <source>Areas by need</source>
        <translation>Områden efter behov</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Areas looked at</source>
        <translation>Undersökta områden</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Areas of the ranking's head: {k}</source>
        <translation>Antal områden i rankningens topp: {k}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Areas with Gi*</source>
        <translation>Områden med Gi*</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Areas with a class of hot spot</source>
        <translation>Områden med en hot spot-klass</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>Areas with a rate</source>
        <translation>Områden som fick ett tal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>Areas with rates</source>
        <translation>Områden med utjämnade tal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Areas with their class</source>
        <translation>Områden med sin klass</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Areas without Gi*</source>
        <translation>Områden utan Gi*</translation>
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
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>At most so many clusters</source>
        <translation>Högst så många kluster</translation>
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
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>At most so many places</source>
        <translation>Högst så många platser</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Audit, for the analyst alone</source>
        <translation>Röjandekontroll, bara för analytikern</translation>
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
        <location filename="../est_plugin/processing/roundcounts.py"/>
        <source>Base</source>
        <translation>Bas</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>Baseline (empty: Farrington's method where three years are covered)</source>
        <translation>Baslinje (tomt: Farringtons metod där tre år är täckta)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Baseline: {baseline}. {q} over {n} comparisons.</source>
        <translation>Baslinje: {baseline}. {q} över {n} jämförelser.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Before: {before}. After: {after}. Incidents counted: {n}.</source>
        <translation>Före: {before}. Efter: {after}. Räknade händelser: {n}.</translation>
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
        <location filename="../est_plugin/processing/density.py"/>
        <source>CELL_SIZE ({cell} m) is greater than RADIUS ({radius} m): events would fall between the cells.</source>
        <translation>CELL_SIZE ({cell} m) är större än RADIUS ({radius} m): händelser skulle hamna mellan cellerna.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>CELL_SIZE is {cell} m: cells below {least} m promise a precision that the points don't have.</source>
        <translation>CELL_SIZE är {cell} m: celler under {least} m utlovar en noggrannhet som punkterna inte har.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>CHANCE is {value}: give a share from 0 to 1.</source>
        <translation>CHANCE är {value}: ange en andel från 0 till 1.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>CONTROL holds no polygon with an area.</source>
        <translation>CONTROL har ingen polygon med yta.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>CRS is '{text}': give a known one, such as EPSG:3006.</source>
        <translation>CRS är ”{text}”: ange ett känt koordinatsystem, till exempel EPSG:3006.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Calendar of yearly events (empty: none)</source>
        <translation>Kalender över årliga högtider och arrangemang (tomt: ingen)</translation>
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
        <location filename="../est_plugin/processing/dated_points.py"/>
        <source>Case: rows of the same one are one event (empty: every row is one)</source>
        <translation>Ärende: rader med samma ärende är en händelse (tomt: varje rad är en)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Cases in four weeks that an alarm asks for</source>
        <translation>Händelser på fyra veckor som krävs för ett larm</translation>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
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
        <location filename="../est_plugin/processing/density.py"/>
        <source>Category of the event (empty: all are taken)</source>
        <translation>Händelsens kategori (tomt: alla tas med)</translation>
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
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Category or offence code (empty: not known)</source>
        <translation>Kategori eller brottskod (tomt: okänt)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Category to look at first</source>
        <translation>Kategori att titta på först</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>Category to take</source>
        <translation>Kategori att ta med</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Category's key</source>
        <translation>Kategorins nyckel</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>Cell size in metres</source>
        <translation>Cellstorlek i meter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aggregatecells.py"/>
        <source>Cells</source>
        <translation>Celler</translation>
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
        <location filename="../est_plugin/processing/density.py"/>
        <source>Class breaks</source>
        <translation>Klassgränser</translation>
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
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Clusters</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Clusters are a multiple of so many days long</source>
        <translation>Klustrens längd är en multipel av så många dagar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>Clusters to review</source>
        <translation>Kluster att granska</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/leads.py"/>
        <source>Clusters to review: {n}; the strongest in {area}, {category}: {observed} since {day} against {expected} expected.</source>
        <translation>Kluster att granska: {n}; det starkaste i {area}, {category}: {observed} sedan {day} mot {expected} väntade.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Clusters written</source>
        <translation>Skrivna kluster</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>Code of the area</source>
        <translation>Områdets kod</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>Code of the event's area, as in AREA_FIELD (empty: by its point)</source>
        <translation>Kod för händelsens område, som i AREA_FIELD (tomt: efter dess punkt)</translation>
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
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Cold spots</source>
        <translation>Cold spots</translation>
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
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Column, such as the category</source>
        <translation>Kolumn, till exempel kategorin</translation>
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
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Comparable places without it (controls)</source>
        <translation>Jämförbara platser utan insatsen (kontrollplatser)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Compare with all steps together</source>
        <translation>Jämför med alla tidssteg tillsammans</translation>
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
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Compares places that got an insats with comparable places that didn't, before and after: the weighted displacement difference (Wheeler &amp; Ratcliffe 2018). wdd = change of the treated places − change of the controls + change of the treated places' surroundings − change of the controls' surroundings; below 0 is fewer incidents. se is the square root of the sum of the counts, lower and upper a 95 % interval, z = wdd / se. Only an interval without 0 is evidence of an effect; an interval with 0 is no evidence of its absence either. TIME_WEIGHT_… are the lengths of the two periods and …_AREA the sizes of the places where they differ: counts are divided by them, so wdd is then per unit of time and area. OVERDISPERSION multiplies the variance where counts vary more than by chance (est:evaluatearea estimates it). local and displaced are the halves of wdd, expected is what the treated places would have had with the controls' change, ratio the treated places' relative change divided by the controls' (better than wdd where the controls are much larger or smaller), p_treated the treated places' before and after alone by the E-test (Krishnamoorthy &amp; Thomson 2004). Beware of places chosen because they peaked (leave out the weeks in which they were chosen), of what guards report themselves and of categories that rise with presence, and of controls that also got guards.</source>
        <translation>Jämför platser som fick en insats med jämförbara platser som inte fick den (kontrollplatser), före och efter: den viktade överflyttningsdifferensen (weighted displacement difference, Wheeler &amp; Ratcliffe 2018). wdd = insatsplatsernas förändring − kontrollplatsernas förändring + förändringen i insatsplatsernas omgivning − förändringen i kontrollplatsernas omgivning; under 0 är färre händelser. se är kvadratroten ur summan av antalen, lower och upper ett 95 % konfidensintervall, z = wdd / se. Bara ett intervall utan 0 talar för en effekt; ett intervall med 0 är inte heller något belägg för att effekten saknas. TIME_WEIGHT_… är de två periodernas längder och …_AREA platsernas storlekar, där de skiljer sig åt: antalen delas med dem, så att wdd då är per enhet av tid och yta. OVERDISPERSION multiplicerar variansen där antalen varierar mer än av slumpen (est:evaluatearea skattar den). local och displaced är wdd:s båda delar, expected är vad insatsplatserna hade haft med kontrollplatsernas förändring, ratio insatsplatsernas relativa förändring delad med kontrollplatsernas (bättre än wdd där kontrollplatserna är mycket större eller mindre), p_treated insatsplatsernas före och efter för sig med E-testet (Krishnamoorthy &amp; Thomson 2004). Se upp med platser som valdes för att de låg på topp (utelämna veckorna då de valdes), med det som väktare själva rapporterar och kategorier som ökar med närvaro, och med kontrollplatser som också fick väktare.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Compares the last LAST_WEEKS weeks of a table of counts with what was to be expected. The table has a row for each week (and unit): WEEK_FIELD holds 2024-W10 or a date, COUNT_FIELD the count; rows of the same week and unit are summed. Without UNIT_FIELD several COUNT_FIELDs may be given, each a unit of its own. A week without a row between the table's first and last week counts 0 (MISSING = unknown: its count is unknown), an empty count is always unknown, and unknown weeks are neither judged nor a baseline. farrington is the flexible method of Noufaily et al. (2013), with the figures of farringtonFlexible in R's surveillance 1.20.3: the same weeks of YEARS earlier years and the seasons between them, a trend always, past outbreaks weighed down, the last 26 weeks left out. THRESHOLD: nbPlugin and muan are negative binomial quantiles, of the mean or of its upper limit, delta is normal on the scale y^2/3; predictive adds the mean's own uncertainty and is the one to take where counts are small. short compares with BASELINE_WEEKS weeks before a gap, by a negative binomial predictive test with Jeffreys' prior, and knows neither season nor trend. upper is the 1 - ALPHA quantile, and more is an alarm; by farrington only with at least MIN_CASES cases in four weeks (else expected and upper stay empty, as in R, and fitted has the model's mean). p_value is the probability of so many or more, q_value the same corrected for all units of the week (Benjamini &amp; Hochberg 1995). EVENTS is a calendar of yearly events: their weeks are no baseline, and are compared with what the event brought in earlier years. Beware: many looks give many alarms, so read q_value; more than expected is something to look into, neither a proof nor a cause.</source>
        <translation>Jämför de sista LAST_WEEKS veckorna i en tabell med antal med det som var att vänta. Tabellen har en rad för varje vecka (och enhet): WEEK_FIELD har 2024-W10 eller ett datum, COUNT_FIELD antalet; rader för samma vecka och enhet summeras. Utan UNIT_FIELD kan flera COUNT_FIELD anges, vart och ett en egen enhet. En vecka utan rad mellan tabellens första och sista vecka räknas som 0 (MISSING = unknown: dess antal är okänt), ett tomt antal är alltid okänt, och okända veckor varken bedöms eller ingår i baslinjen. farrington är den flexibla metoden i Noufaily m.fl. (2013), med samma siffror som farringtonFlexible i R-paketet surveillance 1.20.3: samma veckor under YEARS tidigare år och säsongerna mellan dem, alltid en trend, tidigare utbrott nedviktade, de senaste 26 veckorna utelämnade. THRESHOLD: nbPlugin och muan är kvantiler i den negativa binomialfördelningen, för medelvärdet eller dess övre gräns, delta är normalfördelad på skalan y^2/3; predictive lägger till medelvärdets egen osäkerhet och är den att välja där antalen är små. short jämför med BASELINE_WEEKS veckor före ett mellanrum, med ett prediktivt test (negativ binomial, Jeffreys prior), och känner varken säsong eller trend. upper är kvantilen 1 - ALPHA, och fler är ett larm; med farrington bara vid minst MIN_CASES fall på fyra veckor (annars är expected och upper tomma, som i R, och fitted har modellens medelvärde). p_value är sannolikheten för så många eller fler, q_value detsamma korrigerat för veckans alla enheter (Benjamini &amp; Hochberg 1995). EVENTS är en kalender över årliga högtider och arrangemang: deras veckor ingår inte i baslinjen, och jämförs med vad högtiden innebar tidigare år. Se upp: många jämförelser ger många larm, så läs q_value; fler än väntat är något att granska, varken ett bevis eller en orsak.</translation>
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
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <location filename="../est_plugin/processing/roundcounts.py"/>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Count categories that rise with presence, too</source>
        <translation>Räkna även kategorier som ökar med närvaro</translation>
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
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Count or rate</source>
        <translation>Antal, eller tal per enhet</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aggregatecells.py"/>
        <source>Count points in cells for publication</source>
        <translation>Räkna punkter i celler för publicering</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Counting</source>
        <translation>Räknar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>Counts a week by area and category, and compares every count with what was to be expected, by a predictive test that carries the baseline's own uncertainty. Where the sources cover three years or more, that is Farrington's flexible method (Noufaily et al. 2013: the same weeks of up to five earlier years, season and trend), which asks for five incidents in four weeks; else the last BASELINE_WEEKS weeks before a gap. METHOD = short or farrington takes one of them; the column baseline says which it was. Weeks with a yearly event (Valborg, Midsummer: resources/event_calendar.csv) are no baseline, and are compared with what the event brought in earlier years. A preliminary week is compared with as much of the expected count as is registered by now. q_value is corrected for all comparisons (Benjamini &amp; Hochberg 1995); what lasts for weeks is raised too where the last four weeks together are too many. Weeks outside a source's coverage are unknown, not zero. 'More than expected' is something to look into: it is neither a proof nor a cause.</source>
        <translation>Räknar en vecka per område och kategori, och jämför varje antal med det väntade, med ett prediktivt test som bär baslinjens egen osäkerhet. Där källorna täcker tre år eller mer är det Farringtons flexibla metod (Noufaily m.fl. 2013: samma veckor under högst fem tidigare år, säsong och trend), som kräver fem händelser på fyra veckor; annars de senaste BASELINE_WEEKS veckorna före ett mellanrum. METHOD = short eller farrington tar en av dem; kolumnen baseline anger vilken det blev. Veckor med en årlig högtid eller ett årligt arrangemang (valborg, midsommar: resources/event_calendar.csv) ingår inte i baslinjen, och jämförs med vad det innebar tidigare år. En preliminär vecka jämförs med så mycket av det väntade antalet som är inskrivet hittills. q_value är korrigerat för alla jämförelser (Benjamini &amp; Hochberg 1995); det som pågår i veckor räknas också som förhöjt, där de senaste fyra veckorna tillsammans har för många. Veckor utanför en källas täckning är okända, inte noll. ”Fler än väntat” är något att granska: det är varken ett bevis eller en orsak.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Counts judged</source>
        <translation>Bedömda antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aggregatecells.py"/>
        <source>Counts points in squares of CELL_SIZE metres (250 or more) that lie still from week to week. A square with K incidents or more is a cell. What is left in a square twice as wide is counted together as the rest of it (level 1 and up), where that makes K, else in the next wider one, up to WIDEST. Cells never overlap and none is small; what makes K nowhere is withheld, and told only as a sum. Ground without a cell has none or few incidents. Publishing the same ground for several overlapping periods can give small numbers back by subtraction.</source>
        <translation>Räknar punkter i rutor på CELL_SIZE meter (250 eller mer) som ligger stilla från vecka till vecka. En ruta med K händelser eller fler är en cell. Det som är kvar i en dubbelt så bred ruta räknas tillsammans som resten av den (level 1 och uppåt), där det blir K, annars i nästa bredare, upp till WIDEST. Celler överlappar aldrig och ingen är liten; det som ingenstans blir K utelämnas, och anges bara som en summa. Mark utan cell har inga eller få händelser. Att publicera samma mark för flera perioder som överlappar kan avslöja små tal genom subtraktion.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Counts the incidents of INPUT in the treated places, in controls and in the surroundings of both, before and after an insats began, and compares them by est:evaluateintervention (Wheeler &amp; Ratcliffe 2018): wdd below 0 is fewer incidents, over the period after. By default the period after is START to END; the period before is as long and ends SELECTION_WEEKS before START, since a place that is chosen because it peaked falls by itself (regression to the mean). Where the lengths differ, the counts before are scaled. Surroundings are rings of DISPLACEMENT_DISTANCE metres (0: none) unless layers are given; ground in both rings is left out, and a point counts once. With CATEGORY_FIELD, categories that rise with presence (narcotics, weapons, traffic …; by key, name or offence code) are left out unless KEEP_PRESENCE is set; with SOURCE_FIELD, the sources in OWN_SOURCES (what the guards report themselves). CONTROL_BY_SIZE divides the controls' counts by how many times larger they are than the treated places. dispersion is how many times more than chance the weekly differences vary: the variance is multiplied by it. SERIES holds the weeks, with what the controls' change would have given (expected) and the wdd so far (cumulative). Points are known to some 80 m: places and rings should be wider. Incidents without a point can't be counted: see that both periods are placed equally well.</source>
        <translation>Räknar händelserna i INPUT på insatsplatserna, på kontrollplatser och i bådas omgivning, före och efter att en insats började, och jämför dem med est:evaluateintervention (Wheeler &amp; Ratcliffe 2018): wdd under 0 är färre händelser, över perioden efter. Om inget annat anges är perioden efter START till END; perioden före är lika lång och slutar SELECTION_WEEKS före START, eftersom en plats som väljs för att den ligger på topp sjunker av sig själv (regression mot medelvärdet). Där längderna skiljer sig åt räknas antalen före om. Omgivningen är ringar på DISPLACEMENT_DISTANCE meter (0: inga) om inga lager anges; mark i båda ringarna utelämnas, och en punkt räknas en gång. Med CATEGORY_FIELD utelämnas kategorier som ökar med närvaro (narkotika, vapen, trafik …; efter nyckel, namn eller brottskod) om inte KEEP_PRESENCE är på; med SOURCE_FIELD utelämnas källorna i OWN_SOURCES (det väktarna själva rapporterar). CONTROL_BY_SIZE delar kontrollplatsernas antal med hur många gånger större de är än insatsplatserna. dispersion är hur många gånger mer än slumpen veckornas skillnader varierar: variansen multipliceras med den. SERIES har veckorna, med vad kontrollplatsernas förändring hade gett (expected) och wdd hittills (cumulative). Punkter är kända på omkring 80 m när: platser och ringar bör vara bredare. Händelser utan punkt kan inte räknas: kontrollera att båda perioderna är lika väl placerade.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>Counts the pairs of events by bands of distance and of time, and compares them with the same events when their dates are shuffled (Knox 1964; Townsley, Homel &amp; Chaseling 2003; Johnson &amp; Bowers 2004). expected is the mean over all possible shuffles, ratio is observed / expected (1: as by chance), p_value the share of the PERMUTATIONS with as many pairs or more, and chance_low to chance_high hold 95 % of them; q_value is p corrected for the number of cells (Benjamini &amp; Hochberg). Bands are edges in metres and days, such as 0,0.1,200,400: with an edge at 0.1, exact repeats have a row of their own. A single number b means 0 to b. With [a,b) an edge belongs to the band above it, with (a,b] to the one below; the first band always includes its lower end. Days are whole days between dates. EVENTS gives every event its role within NEAR_DISTANCE and NEAR_DAYS: repeat (another one came before at the same place), near_repeat (nearby), initiator (none before, but one after) or isolated. Beware: the same case reported twice looks like a repeat, so give CASE_FIELD; addresses that are only known to the street or district pile up on one point; and where the number of events in parts of the area changes over the period, ratios above 1 show it in all bands. Several months of one kind of event are needed.</source>
        <translation>Räknar paren av händelser i band av avstånd och tid, och jämför dem med samma händelser när deras datum permuteras (Knox 1964; Townsley, Homel &amp; Chaseling 2003; Johnson &amp; Bowers 2004). expected är medelvärdet över alla möjliga permutationer, ratio är observed / expected (1: som av slumpen), p_value andelen av PERMUTATIONS med lika många par eller fler, och chance_low till chance_high rymmer 95 % av dem; q_value är p korrigerat för antalet celler (Benjamini &amp; Hochberg). Banden anges som gränser i meter och dagar, till exempel 0,0.1,200,400: med en gräns vid 0.1 får exakta upprepningar en egen rad. Ett enda tal b betyder 0 till b. Med [a,b) hör en gräns till bandet ovanför, med (a,b] till det nedanför; det första bandet har alltid med sin nedre gräns. Dagar är hela dagar mellan datum. EVENTS ger varje händelse dess roll inom NEAR_DISTANCE och NEAR_DAYS: repeat (en annan kom före på samma plats), near_repeat (i närheten), initiator (ingen före, men en efter) eller isolated (ensam). Se upp: samma ärende rapporterat två gånger ser ut som en upprepning, så ange CASE_FIELD; adresser som bara är kända till gatan eller stadsdelen hopas på en punkt; och där antalet händelser i delar av området ändras under perioden visar sig det som ratio över 1 i alla band. Flera månader av ett och samma slags händelse behövs.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Counts withheld</source>
        <translation>Utelämnade antal</translation>
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
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>DISPLACEMENT_CONTROL_… is given without DISPLACEMENT_…: give the surroundings of both, or neither.</source>
        <translation>DISPLACEMENT_CONTROL_… är angivet utan DISPLACEMENT_…: ange omgivningen för båda, eller för ingen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/neighbourhood.py"/>
        <source>DISTANCE is 0: give a distance in metres above 0, or none.</source>
        <translation>DISTANCE är 0: ange ett avstånd i meter över 0, eller inget.</translation>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
        <location filename="../est_plugin/processing/area_steps.py"/>
        <location filename="../est_plugin/processing/dated_points.py"/>
        <source>Date of the event</source>
        <translation>Händelsens datum</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Date of the first event of the series</source>
        <translation>Datum för seriens första händelse</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Date of the incident</source>
        <translation>Händelsens datum</translation>
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
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>Days of a step</source>
        <translation>Dagar i ett tidssteg</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Days of the cluster</source>
        <translation>Klustrets dagar</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Days since the event that it follows</source>
        <translation>Dagar sedan händelsen som den följer på</translation>
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
        <location filename="../est_plugin/processing/density.py"/>
        <source>Density surface</source>
        <translation>Täthetsyta</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>Density surface (events per km²)</source>
        <translation>Täthetsyta (händelser per km²)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>Did you mean '{name}'?</source>
        <translation>Menade du ”{name}”?</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>Disclosure level (empty: the agency's own)</source>
        <translation>Utlämnandenivå (tomt: organisationens egen)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>Distance</source>
        <translation>Avstånd</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/neighbourhood.py"/>
        <source>Distance in metres (empty: the shortest that leaves nobody without a neighbour)</source>
        <translation>Avstånd i meter (tomt: det kortaste som inte lämnar någon utan granne)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/neighbourhood.py"/>
        <source>Distance: {metres} m.</source>
        <translation>Avstånd: {metres} m.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/metric_frame.py"/>
        <source>Distances can't be measured in {crs}: the layer is transformed to {target}.</source>
        <translation>Avstånd kan inte mätas i {crs}: lagret transformeras till {target}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Divide the controls' counts by their relative size</source>
        <translation>Dela kontrollplatsernas antal med deras relativa storlek</translation>
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
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>END lies before START: give the first and the last day of the insats.</source>
        <translation>END ligger före START: ange insatsens första och sista dag.</translation>
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
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>EVENTS has no points: give EVENT_AREA_FIELD and AREA_FIELD.</source>
        <translation>EVENTS har inga punkter: ange EVENT_AREA_FIELD och AREA_FIELD.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>EVENTS needs DATE_FIELD: the field with the event's date.</source>
        <translation>EVENTS behöver DATE_FIELD: fältet med händelsens datum.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>EVENT_AREA_FIELD needs AREA_FIELD: the field with the same code in INPUT.</source>
        <translation>EVENT_AREA_FIELD behöver AREA_FIELD: fältet med samma kod i INPUT.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/release.py"/>
        <source>Each agency gets its own categories only: {n} of {all} are left out here.</source>
        <translation>Varje organisation får bara sina egna kategorier: {n} av {all} är utelämnade här.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/lead_release.py"/>
        <source>Each agency gets near repeats and clusters of its own categories only.</source>
        <translation>Varje organisation får närupprepningar och kluster bara i sina egna kategorier.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Earlier tertials compared with: {tertials}</source>
        <translation>Tidigare tertialer som jämförs: {tertials}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Earlier years (farrington)</source>
        <translation>Tidigare år (farrington)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>Edges of the distance bands in metres</source>
        <translation>Avståndsbandens gränser i meter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>Edges of the time bands in days</source>
        <translation>Tidsbandens gränser i dagar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Emerging hot spots</source>
        <translation>Framväxande hot spots</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_findings.py"/>
        <source>End before the start</source>
        <translation>Slut före start</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>End of the event (empty: none)</source>
        <translation>Händelsens slut (tomt: inget)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Erases incidents whose newest date (offence or registration) is older than the source's number of days, every version of each, with texts, links and reviews, and the rejected rows of as old imports. DRY_RUN, which is on until you switch it off, only counts. Erased rows are overwritten and the file is rewritten, so that they can't be read in it any more; that can't be undone, takes as much free disk as the store is large, and does not reach backups, copies, or what the disk itself keeps. SET keeps DAYS as the source's rule. Products as of an earlier import hold the erased rows no longer, and say so.</source>
        <translation>Gallrar händelser vars senaste datum (brottsdatum eller inskrivningsdatum) är äldre än källans antal dagar, varje version av dem, med texter, länkar och granskningar, och de förkastade raderna i lika gamla importer. DRY_RUN, som är på tills du stänger av det, räknar bara. Gallrade rader skrivs över och filen skrivs om, så att de inte längre kan läsas i den; det kan inte ångras, kräver lika mycket ledigt diskutrymme som lägesbilden är stor, och når inte säkerhetskopior, andra kopior eller det som disken själv behåller. SET sparar DAYS som källans regel. Produkter som visar läget vid en tidigare import har inte längre de gallrade raderna, och säger det.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Evaluate an insats by its counts</source>
        <translation>Utvärdera en insats efter antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Evaluate an insats by places and dates</source>
        <translation>Utvärdera en insats efter platser och datum</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Events (*.json)</source>
        <translation>Händelser (*.json)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dated_points.py"/>
        <location filename="../est_plugin/processing/density.py"/>
        <source>Events (points)</source>
        <translation>Händelser (punkter)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>Events compared</source>
        <translation>Jämförda händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Events expected there, had nothing changed</source>
        <translation>Händelser som väntades där, om ingenting hade förändrats</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Events in the answer</source>
        <translation>Händelser i svaret</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Events in the circle in these days</source>
        <translation>Händelser i cirkeln under dessa dagar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>Events in the file</source>
        <translation>Händelser i filen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Events in the record</source>
        <translation>Händelser i uppgifterna</translation>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Events of the series up to the week's end</source>
        <translation>Händelser i serien till och med veckans slut</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/leads.py"/>
        <source>Events of the week that follow another one within {metres} m and {days} days: {n}, of {categories}.</source>
        <translation>Veckans händelser som följer på en annan inom {metres} m och {days} dagar: {n}, i {categories}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>Events on the surface</source>
        <translation>Händelser på ytan</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>Events to count instead of FIELDS</source>
        <translation>Händelser att räkna i stället för FIELDS</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>Events whose time is known</source>
        <translation>Händelser vars klockslag är känt</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>Events whose time is unknown</source>
        <translation>Händelser vars klockslag är okänt</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>Events with their role</source>
        <translation>Händelser med sin roll</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>Events without a point</source>
        <translation>Händelser utan punkt</translation>
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
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Expected counts</source>
        <translation>Väntade antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Expected counts by week</source>
        <translation>Väntade antal per vecka</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
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
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Exposure that FIELD is divided by (empty: FIELD is a rate)</source>
        <translation>Exponering som FIELD delas med (tomt: FIELD är redan ett tal per enhet)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Exposure that the values are divided by (empty: none)</source>
        <translation>Exponering som värdena delas med (tomt: ingen)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>Exposure: residents, km², days, expected count</source>
        <translation>Exponering: folkmängd, km², dagar, väntat antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>Extent (empty: the events')</source>
        <translation>Utbredning (tomt: händelsernas)</translation>
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
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Fewest stops of a shift</source>
        <translation>Minsta antal stopp på ett pass</translation>
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
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>Fields of the areas, one for each step's count or rate, oldest first</source>
        <translation>Områdenas fält, ett för varje tidsstegs antal eller tal, äldst först</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/maskpoints.py"/>
        <source>Fields that go along</source>
        <translation>Fält som följer med</translation>
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
        <location filename="../est_plugin/processing/key_file.py"/>
        <source>File with the secret key (made where there is none)</source>
        <translation>Fil med den hemliga nyckeln (skapas om den inte finns)</translation>
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
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Finds areas that together with their neighbours lie above (hot) or below (cold) what the whole map leads to expect. gi_star is the z-score of Ord &amp; Getis (1995) with the area itself included, binary weights and the population standard deviation, as in R's spdep; local_mean is the mean of the area and its neighbours. The value is FIELD divided by EXPOSURE_FIELD (residents, km², expected count). Give an exposure or a rate: counts alone show where people are. A rate on few residents is mostly chance: leave such areas out with MIN_EXPOSURE (50 for residents), or use est:empiricalbayes first. p_value is two-sided, from PERMUTATIONS in which the others' values change places (Anselin 1995); with 0 it is the normal one, which is too hopeful for small counts. Both are kept as p_permuted and p_normal. q_value takes into account how many areas were looked at (Benjamini &amp; Hochberg 1995), and hot_class is hot or cold where it is at most ALPHA, else none. undefined: the reason stands in why (no value, no neighbour, all others are neighbours, all values equal). An area without a value counts nowhere. A hot spot is a place to look into: it tells neither why, nor that the next week will be the same, and it moves with the areas' borders and with WEIGHTS.</source>
        <translation>Hittar områden som tillsammans med sina grannar ligger över (hot) eller under (cold) vad hela kartan ger anledning att vänta. gi_star är z-värdet enligt Ord &amp; Getis (1995) med området självt inräknat, binära vikter och populationens standardavvikelse, som i R-paketet spdep; local_mean är medelvärdet för området och dess grannar. Värdet är FIELD delat med EXPOSURE_FIELD (folkmängd, km², väntat antal). Ange en exponering eller ett tal per enhet: antal för sig visar var människor finns. Ett tal på få invånare är mest slump: utelämna sådana områden med MIN_EXPOSURE (50 för folkmängd), eller använd est:empiricalbayes först. p_value är tvåsidigt, ur PERMUTATIONS där de andras värden byter plats (Anselin 1995); med 0 är det normalfördelningens, som är för hoppfullt för små antal. Båda behålls som p_permuted och p_normal. q_value tar hänsyn till hur många områden som undersöktes (Benjamini &amp; Hochberg 1995), och hot_class är hot eller cold där det är högst ALPHA, annars none. undefined: skälet står i why (inget värde, ingen granne, alla andra är grannar, alla värden lika). Ett område utan värde räknas ingenstans. En hot spot är en plats att granska: den säger varken varför, eller att nästa vecka blir likadan, och den flyttar sig med områdenas gränser och med WEIGHTS.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>First day of that period (empty: the first that the file has)</source>
        <translation>Periodens första dag (tomt: den första som filen har)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>First day of the cluster</source>
        <translation>Klustrets första dag</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>First day of the insats, such as 2026-09-07</source>
        <translation>Insatsens första dag, till exempel 2026-09-07</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>First day of the period after (empty: START)</source>
        <translation>Första dagen i perioden efter (tomt: START)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>First day of the period before (empty: as long as the period after)</source>
        <translation>Första dagen i perioden före (tomt: lika lång som perioden efter)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>First day of the record (empty: the earliest date)</source>
        <translation>Uppgifternas första dag (tomt: det tidigaste datumet)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>First day of the table's numbers, such as 2026-11-16 (with a ledger)</source>
        <translation>Första dagen för tabellens tal, till exempel 2026-11-16 (med liggare)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>First day of the week to map (empty: the day after the latest date)</source>
        <translation>Första dagen i veckan att kartlägga (tomt: dagen efter det senaste datumet)</translation>
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
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>First {unit}, {week}: {observed} where {expected} were expected.</source>
        <translation>Främst {unit}, {week}: {observed} mot {expected} väntade.</translation>
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
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>From this date, such as 2025-01-01 (empty: the first event's)</source>
        <translation>Från detta datum, till exempel 2025-01-01 (tomt: den första händelsens)</translation>
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
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>From {first} to {last} there are {n} steps of {days} days, over {most}: give FIRST or longer steps.</source>
        <translation>Från {first} till {last} finns {n} tidssteg på {days} dagar, fler än {most}: ange FIRST eller längre steg.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>From {first} to {last} there is no whole step of {days} days.</source>
        <translation>Från {first} till {last} finns inget helt tidssteg på {days} dagar.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>GPX (*.gpx)</source>
        <translation>GPX (*.gpx)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/neighbourhood.py"/>
        <source>Gap between areas that counts as touching, in map units (empty: 1/500 of the typical width where borders often don't meet, else 0)</source>
        <translation>Glipa mellan områden som räknas som beröring, i kartenheter (tomt: 1/500 av den typiska bredden där gränser ofta inte möts, annars 0)</translation>
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
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>GeoPackage (*.gpkg);;All files (*)</source>
        <translation>GeoPackage (*.gpkg);;Alla filer (*)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/createreporterproject.py"/>
        <source>GeoPackage for the reports</source>
        <translation>GeoPackage för rapporterna</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Gi* is known in {n} steps only</source>
        <translation>Gi* är känt i bara {n} tidssteg</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Gi* of every area and step</source>
        <translation>Gi* för varje område och tidssteg</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/weight_sliders.py"/>
        <source>Give at least one criterion a weight.</source>
        <translation>Ge minst ett kriterium en vikt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>Give either FIELDS (one for each step) or EVENTS to count: one of the two.</source>
        <translation>Ange antingen FIELDS (ett för varje tidssteg) eller EVENTS att räkna: ett av de två.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Give either INPUT, a layer of places, or DATABASE, a store whose week has places.</source>
        <translation>Ange antingen INPUT, ett lager med platser, eller DATABASE, en lägesbild vars vecka har platser.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/week_table.py"/>
        <source>Give one COUNT_FIELD where UNIT_FIELD names the units, or several and no UNIT_FIELD.</source>
        <translation>Ange ett COUNT_FIELD där UNIT_FIELD anger enheterna, eller flera och inget UNIT_FIELD.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>Greatest density</source>
        <translation>Största täthet</translation>
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
        <location filename="../est_plugin/picture/ranking_detail.py"/>
        <source>Half of the incidents lie on {share} % of the area.</source>
        <translation>Hälften av händelserna ligger på {share} % av ytan.</translation>
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
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Hot spots</source>
        <translation>Hot spots</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Hot spots (Gi*)</source>
        <translation>Hot spots (Gi*)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>Hour at which the day begins (6: EST-dygn)</source>
        <translation>Timme då dygnet börjar (6: EST-dygn)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Hours between the two</source>
        <translation>Timmar mellan de två</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Hours of the place, such as 'Fri, Sat 20-02' (empty: unknown)</source>
        <translation>Platsens timmar, till exempel ”fre, lör 20-02” (tomt: okända)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>Hours of the week (aoristic)</source>
        <translation>Veckans timmar (aoristisk fördelning)</translation>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>How many times those of a mean cell</source>
        <translation>Hur många gånger en medelrutas</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>How much the place needs stops (empty: all alike)</source>
        <translation>Hur mycket platsen behöver stopp (tomt: alla lika)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aggregatecells.py"/>
        <source>How often a point counts (antal; empty: once)</source>
        <translation>Hur många gånger en punkt räknas (antal; tomt: en gång)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>How often an incident counts (antal; empty: once)</source>
        <translation>Hur många gånger en händelse räknas (antal; tomt: en gång)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <location filename="../est_plugin/processing/area_steps.py"/>
        <location filename="../est_plugin/processing/density.py"/>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>How often the event counts (antal; empty: once)</source>
        <translation>Hur många gånger händelsen räknas (antal; tomt: en gång)</translation>
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
        <location filename="../est_plugin/processing/maskpoints.py"/>
        <source>INNER must be smaller than OUTER.</source>
        <translation>INNER måste vara mindre än OUTER.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>INPUT has no event with a point: there is nothing to show.</source>
        <translation>INPUT har ingen händelse med punkt: det finns inget att visa.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>INPUT has no features: give a layer of areas.</source>
        <translation>INPUT har inga objekt: ange ett lager med områden.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dated_points.py"/>
        <source>INPUT has no points: choose a layer with points, or give X_FIELD and Y_FIELD.</source>
        <translation>INPUT har inga punkter: välj ett lager med punkter, eller ange X_FIELD och Y_FIELD.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/week_table.py"/>
        <source>INPUT has no rows: a table with a row for each week is needed.</source>
        <translation>INPUT har inga rader: en tabell med en rad för varje vecka behövs.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>INPUT names no coordinate system, which GPX needs: set the layer's coordinate system.</source>
        <translation>INPUT anger inget koordinatsystem, vilket GPX behöver: ange lagrets koordinatsystem.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>INTERN is for authorities only: single places are shown.</source>
        <translation>INTERN är bara för myndigheter: enskilda platser visas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>INTERVALS is '{text}': write [a,b) or (a,b].</source>
        <translation>INTERVALS är ”{text}”: skriv [a,b) eller (a,b].</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>ISO week</source>
        <translation>ISO-vecka</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>If the place was chosen because of the weeks before, a fall is to be expected without any insats (regression to the mean): leave those weeks out.</source>
        <translation>Om platsen valdes på grund av veckorna före är en minskning att vänta även utan insats (regression mot medelvärdet): utelämna de veckorna.</translation>
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
        <location filename="../est_plugin/processing/evaluatearea.py"/>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Incidents expected there in the coming week</source>
        <translation>Händelser som väntas där den kommande veckan</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aggregatecells.py"/>
        <source>Incidents in no cell</source>
        <translation>Händelser i ingen cell</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Incidents in the controls, after</source>
        <translation>Händelser på kontrollplatserna, efter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Incidents in the controls, before</source>
        <translation>Händelser på kontrollplatserna, före</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Incidents in the surroundings of the controls, after</source>
        <translation>Händelser i kontrollplatsernas omgivning, efter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Incidents in the surroundings of the controls, before</source>
        <translation>Händelser i kontrollplatsernas omgivning, före</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Incidents in the surroundings of the treated places, after</source>
        <translation>Händelser i insatsplatsernas omgivning, efter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Incidents in the surroundings of the treated places, before</source>
        <translation>Händelser i insatsplatsernas omgivning, före</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Incidents in the treated places, after</source>
        <translation>Händelser på insatsplatserna, efter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Incidents in the treated places, before</source>
        <translation>Händelser på insatsplatserna, före</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Incidents meant</source>
        <translation>Avsedda händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Incidents of the last 13 weeks (sum of antal)</source>
        <translation>Händelser under de senaste 13 veckorna (summan av antal)</translation>
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
        <location filename="../est_plugin/processing/key_file.py"/>
        <source>KEY_FILE is empty: give the file that holds the key, or is to hold a new one.</source>
        <translation>KEY_FILE är tomt: ange filen som har nyckeln, eller som ska få en ny.</translation>
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
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>LEDGER needs the first and the last day of the table's numbers (FIRST, LAST).</source>
        <translation>LEDGER behöver första och sista dagen för tabellens tal (FIRST, LAST).</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>LEVEL is {level}: say in AGENCY who the leads are for.</source>
        <translation>LEVEL är {level}: ange i AGENCY vem uppslagen är till.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>LIKE is no surface that est:density made: give one, or none.</source>
        <translation>LIKE är ingen yta som est:density har gjort: ange en sådan, eller ingen.</translation>
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
        <location filename="../est_plugin/processing/maskpoints.py"/>
        <source>Largest distance in metres</source>
        <translation>Största avstånd i meter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Largest p-value of a trend</source>
        <translation>Största p-värde för en trend</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Largest q-value of a hot or cold spot</source>
        <translation>Största q-värde för en hot spot eller cold spot</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Largest q-value of a hot step</source>
        <translation>Största q-värde för ett hett tidssteg</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Largest radius in metres</source>
        <translation>Största radie i meter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Largest share of all events in a circle</source>
        <translation>Största andel av alla händelser i en cirkel</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Largest share of pairs so near that may be due to chance (0–1; 1: link all)</source>
        <translation>Största andel av så nära par som får bero på slumpen (0–1; 1: länka alla)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Last day of the cluster</source>
        <translation>Klustrets sista dag</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Last day of the insats</source>
        <translation>Insatsens sista dag</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Last day of the period after (empty: END)</source>
        <translation>Sista dagen i perioden efter (tomt: END)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Last day of the period before (empty: where the weeks left out begin)</source>
        <translation>Sista dagen i perioden före (tomt: där de utelämnade veckorna börjar)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Last day of the table's numbers (with a ledger)</source>
        <translation>Sista dagen för tabellens tal (med liggare)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Last day, that clusters reach to (empty: the latest date)</source>
        <translation>Sista dagen, som klustren når fram till (tomt: det senaste datumet)</translation>
    </message>
    <message>
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>Last week was above ({n}).</source>
        <translation>Veckan före var förhöjd ({n}).</translation>
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
        <location filename="../est_plugin/picture/leads.py"/>
        <source>Leads {week}</source>
        <translation>Uppslag {week}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Leave out areas with a smaller exposure</source>
        <translation>Utelämna områden med mindre exponering än detta</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>Leave out categories that rise with presence (narcotics, weapons, traffic): they count the insats.</source>
        <translation>Utelämna kategorier som ökar med närvaro (narkotika, vapen, trafik): de räknar insatsen själv.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>Leave out what the guards reported themselves: it rises because they are there.</source>
        <translation>Utelämna det som väktarna själva rapporterade: det ökar för att de är där.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Ledger of what was published (made where there is none; empty: this table alone)</source>
        <translation>Liggare över det publicerade (skapas om den inte finns; tomt: bara den här tabellen)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/weight_sliders.py"/>
        <source>Left out: {why}.</source>
        <translation>Utelämnat: {why}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Length of the period after</source>
        <translation>Längden på perioden efter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Length of the period before</source>
        <translation>Längden på perioden före</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Level {level}</source>
        <translation>Nivå {level}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>Likely places</source>
        <translation>Troliga platser</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/likely_places.py"/>
        <source>Likely places are left out: {km2} km² is too large a region.</source>
        <translation>Troliga platser är utelämnade: {km2} km² är ett för stort område.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/lead_release.py"/>
        <source>Likely places are not for the public, and are withheld.</source>
        <translation>Troliga platser är inte för allmänheten, och utelämnas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/lead_release.py"/>
        <source>Likely places count {n} categories together; none of them is broken out.</source>
        <translation>Troliga platser räknar {n} kategorier tillsammans; ingen av dem särredovisas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/lead_release.py"/>
        <source>Likely places with fewer than {k} recent cases are withheld: {n}.</source>
        <translation>Troliga platser med färre än {k} händelser på senare tid utelämnas: {n}.</translation>
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
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Live clusters (space-time scan)</source>
        <translation>Pågående kluster (rum–tid-skanning)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Log likelihood ratio</source>
        <translation>Logaritmen av likelihoodkvoten</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/partner_package.py"/>
        <source>Long name</source>
        <translation>Långt namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Longest cluster in days</source>
        <translation>Längsta kluster i dagar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Longest stop in minutes</source>
        <translation>Längsta stopp i minuter</translation>
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
        <location filename="../est_plugin/picture/weekly_leads.py"/>
        <source>Looking for clusters</source>
        <translation>Söker kluster</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_leads.py"/>
        <source>Looking for near repeats</source>
        <translation>Söker närupprepningar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <source>Looks at the headings and the values of a file of incidents and writes a proposal for its profile: which column is what, how sure that is (0–1), why, and what else it could be; the kind of source, the code system, the coordinate system, and which categories words mean. The proposal is a .json file that can be edited, and that est:importincidents takes as PROFILE. With DATABASE, the areas of that store tell the Swedish coordinate systems apart. CONFIDENCE is that of the least sure among the date, the code and the place; 0 where one of them has no column.</source>
        <translation>Tittar på rubrikerna och värdena i en fil med händelser och skriver ett förslag till dess profil: vilken kolumn som är vad, hur säkert det är (0–1), varför, och vad den annars kan vara; källans slag, kodsystemet, koordinatsystemet, och vilka kategorier orden betyder. Förslaget är en .json-fil som kan redigeras, och som est:importincidents tar som PROFILE. Med DATABASE skiljer den lägesbildens områden de svenska koordinatsystemen åt. CONFIDENCE är säkerheten för det minst säkra av datumet, koden och platsen; 0 där ett av dem saknar kolumn.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Looks for circles in which more events than usual have come in up to the last day: the prospective space-time permutation scan (Kulldorff et al. 2005). A cylinder with N of all C events in its circle and D of them in its days is expected to hold N x D / C, so that neither a busy place nor a busy week is a cluster. llr is the log likelihood ratio; p_value the share of PERMUTATIONS data sets with shuffled dates whose strongest cylinder anywhere is as strong, so the many circles looked at are accounted for. weeks_between = 1 / p: looked at once a week, chance alone shows a cluster as strong so seldom. Clusters share no place; each is one to review, not a proof. INPUT should hold a long period (a year is good) of one kind of event: what lies before FIRST_DATE or after LAST_DATE is left out. Beware: a new source, or an area that is growing, looks like a cluster; so does late registration when dates are those of the offence and places differ in how late they report. Circles smaller than 50 m are drawn that large; radius_m is the true one. With very many places, put them together with GRID.</source>
        <translation>Söker cirklar där fler händelser än vanligt har kommit in fram till den sista dagen: den prospektiva permutationsskanningen i rum och tid (Kulldorff m.fl. 2005). En cylinder med N av alla C händelser i sin cirkel och D av dem i sina dagar väntas ha N x D / C, så att varken en livlig plats eller en livlig vecka blir ett kluster. llr är logaritmen av likelihoodkvoten; p_value andelen av PERMUTATIONS datamängder med permuterade datum vars starkaste cylinder, var den än ligger, är lika stark, så att de många undersökta cirklarna är medräknade. weeks_between = 1 / p: vid en sökning i veckan visar slumpen ensam ett så starkt kluster så sällan. Kluster delar ingen plats; vart och ett är något att granska, inget bevis. INPUT bör ha en lång period (gärna ett år) av ett slags händelse: det som ligger före FIRST_DATE eller efter LAST_DATE utelämnas. Se upp: en ny källa, eller ett område som växer, ser ut som ett kluster; det gör även sen inskrivning, när datumen är brottsdatum och platserna skiljer sig i hur sent de rapporterar. Cirklar mindre än 50 m ritas så stora; radius_m är den sanna radien. Vid mycket många platser: slå ihop dem med GRID.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Looks for hot spots (Gi*, see est:hotspots) in each step of time, and gives every area one word for its history, by the definitions of Esri's Emerging Hot Spot Analysis. Values are FIELDS of the areas, one a step, or EVENTS that are counted in whole steps of STEP_DAYS, back from LAST; ten steps at least. A step is hot where Gi* is above 0 and its q-value over all areas and steps is at most ALPHA. new: hot in the last step alone. consecutive: hot in the last two or more, never before, in fewer than 90 % of the steps. intensifying, diminishing, persistent: hot in the last and in at least 90 %, Gi* rising, falling, or neither (Mann–Kendall, p ≤ TREND_ALPHA). oscillating: hot in the last, in fewer than 90 %, cold earlier. sporadic: the same, never cold. historical: not hot in the last, but in at least 90 %. none: all else; cold spots are not shown. They are tried in this order, and exactly 90 % is enough. What the word rests on stands beside it: history has a letter for each step, oldest first (H hot, C cold, . neither, ? unknown), and the table STEPS holds every Gi*. By default each step is compared with itself alone, so that a season makes nothing hot; WHOLE_CUBE compares with all steps, and STEPS_BACK lets the neighbourhood reach back in time: both as Esri does, with normal p-values. A step in which all values are equal has no hot spot. Neighbouring steps resemble each other, so trends are found more often than TREND_ALPHA says. Don't mix categories, and give an exposure: else the city centre is always hot.</source>
        <translation>Söker hot spots (Gi*, se est:hotspots) i varje tidssteg, och ger varje område ett ord för dess historia, efter definitionerna i Esris Emerging Hot Spot Analysis. Värdena är områdenas FIELDS, ett per tidssteg, eller EVENTS som räknas i hela steg om STEP_DAYS, bakåt från LAST; minst tio steg. Ett steg är hett där Gi* är över 0 och dess q-värde över alla områden och steg är högst ALPHA. new (ny): hett bara i det sista steget. consecutive (i följd): hett i de två sista eller fler, aldrig förr, i färre än 90 % av stegen. intensifying, diminishing, persistent (tilltagande, avtagande, bestående): hett i det sista och i minst 90 %, med Gi* som stiger, sjunker eller ingetdera (Mann–Kendall, p ≤ TREND_ALPHA). oscillating (växlande): hett i det sista, i färre än 90 %, tidigare kallt. sporadic (sporadisk): detsamma, aldrig kallt. historical (historisk): inte hett i det sista, men i minst 90 %. none: allt annat; cold spots visas inte. De prövas i denna ordning, och exakt 90 % räcker. Vad ordet vilar på står bredvid: history har en bokstav för varje steg, äldst först (H hett, C kallt, . ingetdera, ? okänt), och tabellen STEPS har varje Gi*. Om inget annat anges jämförs varje steg bara med sig självt, så att en säsong inte gör något hett; WHOLE_CUBE jämför med alla steg, och STEPS_BACK låter grannskapet nå bakåt i tiden: båda som Esri gör, med normalfördelningens p-värden. Ett steg där alla värden är lika har ingen hot spot. Intilliggande steg liknar varandra, så trender hittas oftare än TREND_ALPHA säger. Blanda inte kategorier, och ange en exponering: annars är centrum alltid hett.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dataquality.py"/>
        <source>Looks through a period's incidents and lists what a reader of the picture must know: how much could be placed by source, category and week (flagged where the share falls against the source's own 13 weeks before: missing coordinates are no decrease), rejected rows by reason, rows that repeat another one, records of the same event that aren't linked, coordinates that repeat (stations, centres of areas), points outside all areas, dates in the future or before the registration, missing, reversed, empty and long spans, unknown times, codes without a category, and what each source covers. FLAGGED_ONLY leaves out what is as it should be. x and y are in the area set's coordinate system. The list tells of single incidents: it is for the analyst alone.</source>
        <translation>Går igenom en periods händelser och listar det som den som läser bilden måste veta: hur mycket som kunde placeras per källa, kategori och vecka (flaggat där andelen sjunker mot källans egna 13 veckor före: saknade koordinater är ingen minskning), förkastade rader efter skäl, rader som upprepar en annan, poster om samma händelse som inte är länkade, koordinater som upprepas (stationer, områdens mittpunkter), punkter utanför alla områden, datum i framtiden, inskrivningar före brottet, tidsspann som saknas, är omvända, tomma eller långa, okända klockslag, koder utan kategori, och vad varje källa täcker. FLAGGED_ONLY utelämnar det som är som det ska. x och y är i områdesindelningens koordinatsystem. Listan visar enskilda händelser: den är bara för analytikern.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>Looks through the single events up to a week's end. NEAR_REPEATS are the week's events that follow another one of their category within 200 m and 14 days, in categories where such pairs are more common than chance would have (Knox's test on up to 52 weeks, 199 or 999 shuffles, q at most .05 over all categories); ratio is how many times. LIKELY_PLACES are the cells of 250 m where the coming week's incidents are likeliest, at least 500 m apart, by a map that learns from what was registered when the week ended (see est:riskmap); expected is for the cell and the week. PAI is what such maps reached over the last 26 weeks in 1 % of the area, PAI_NAIVE what a count of 13 weeks reached: a map that reaches no more adds nothing. Categories that rise with presence, sensitive ones, and codes that no rule places are left out of it. CLUSTERS are circles of up to 500 m with more events of a category than usual in the last four weeks (see est:spacetimescan), with p at most .05 after it is multiplied by the number of categories: clusters to review, not proofs. Beware: points that stand in for a place (a station, an area's middle) look like repeats; see est:dataquality. The outputs are single events and places, for authorities only; with AGENCY they hold what that agency may get.</source>
        <translation>Går igenom de enskilda händelserna fram till en veckas slut. NEAR_REPEATS är veckans händelser som följer på en annan i sin kategori inom 200 m och 14 dagar, i kategorier där sådana par är vanligare än slumpen skulle ge (Knox test på högst 52 veckor, 199 eller 999 permutationer, q högst 0,05 över alla kategorier); ratio är hur många gånger. LIKELY_PLACES är de rutor på 250 m där den kommande veckans händelser är troligast, minst 500 m isär, enligt en karta som lär av det som var inskrivet när veckan slutade (se est:riskmap); expected gäller rutan och veckan. PAI är vad sådana kartor nådde under de senaste 26 veckorna på 1 % av ytan, PAI_NAIVE vad antalet under 13 veckor nådde: en karta som inte når mer tillför ingenting. Kategorier som ökar med närvaro, känsliga kategorier och koder som ingen regel placerar är utelämnade ur den. CLUSTERS är cirklar med en radie på högst 500 m med fler händelser i en kategori än vanligt under de senaste fyra veckorna (se est:spacetimescan), med p högst 0,05 efter att det har multiplicerats med antalet kategorier: kluster att granska, inga bevis. Se upp: punkter som står för en plats (en station, mitten av ett område) ser ut som upprepningar; se est:dataquality. Det som skrivs är enskilda händelser och platser, bara för myndigheter; med AGENCY har det vad den organisationen får ta emot.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Lower end of the 95 % interval</source>
        <translation>Nedre gräns för 95 % intervall</translation>
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
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>Makes a map of square cells of where the events of the seven days from DAY on are likely. It mixes maps that remember for two weeks, a quarter, a year and for ever, each for the cell alone and with kernels of 150 and 400 m; how much each weighs is learnt from the 52 weeks before DAY by maximum likelihood (Mohler et al. 2011; Johnson &amp; Bowers 2004). Nothing after DAY is used. risk is the cell's share of the coming events, expected their number there at the pace of the last 13 weeks, times_mean the risk in mean cells, recent the count of the last 13 weeks, and chosen is 1 for the SHARE per cent of the area with the highest risk. The map is then made as it would have been for each of the last TEST_WEEKS weeks and judged on what came: PAI = (share of the events in the chosen cells) / (share of the area), PEI = PAI as a share of that of the best choice possible, and PAI_NAIVE is that of the count of the last 13 weeks. A map whose PAI is no higher than PAI_NAIVE adds nothing. The area is AREA, or without it the cells with an event and those beside them; PAI depends on it, the ratio of the two does not. Beware: the map shows where things are reported, and places that are visited more report more; leave out kinds of event that depend on presence. PLACES are the cells with the highest risk that lie at least APART metres from one another.</source>
        <translation>Gör en karta med kvadratiska rutor över var händelserna under de sju dagarna från och med DAY är troliga. Den blandar kartor som minns två veckor, ett kvartal, ett år och för alltid, var och en för rutan själv och med kärnor på 150 och 400 m; hur mycket var och en väger lärs in av de 52 veckorna före DAY med maximum likelihood (Mohler m.fl. 2011; Johnson &amp; Bowers 2004). Ingenting efter DAY används. risk är rutans andel av de kommande händelserna, expected deras antal där i de senaste 13 veckornas takt, times_mean risken i medelrutor, recent antalet under de senaste 13 veckorna, och chosen är 1 för de SHARE procent av ytan som har högst risk. Sedan görs kartan som den hade gjorts för var och en av de senaste TEST_WEEKS veckorna och bedöms efter det som kom: PAI = (andelen händelser i de valda rutorna) / (andelen av ytan), PEI = PAI delat med det bästa möjliga valets, och PAI_NAIVE är PAI för antalet under de senaste 13 veckorna. En karta vars PAI inte är högre än PAI_NAIVE tillför ingenting. Ytan är AREA, eller utan det rutorna med en händelse och de intill; PAI beror på den, men inte förhållandet mellan de två. Se upp: kartan visar var saker rapporteras, och platser som besöks mer rapporterar mer; utelämna slag av händelser som beror på närvaro. PLACES är de rutor med högst risk som ligger minst APART meter från varandra.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Makes a table fit for publication: one line per cell with its row (such as an area), its column (such as a category) and its count. Counts of 1 to K − 1 are withheld, and as many others as it takes until one who solves all equations of the published cells and sums is left with an interval of K or more for every withheld number (complementary suppression, audited by linear programming: Fischetti &amp; Salazar 2001). OUTPUT holds the cells in the order of INPUT: published is empty where suppressed is 1. SUMS tells which sums of rows, of columns and of all may be published with it: publish no other, and no share or mean from which a sum follows. The reason doesn't tell which numbers are small themselves, since that would help to guess them; a withheld number may be 0. AUDIT does, with the interval that is left: it is for the analyst alone. Cells without a line are 0. Lines named as sums (TOTALS), or that are the sum of all others, are treated as sums; other subtotals must not be in the table. Other publications (the year so far, a second edition) can give numbers back by subtraction: with LEDGER, a file that remembers what was published and for which dates (FIRST to LAST), what would do so is withheld too, and what differs from a published number is refused. The ledger holds the true numbers: keep it as secret as the incidents. Rows and columns must be called the same each time; other area sets are unknown to it.</source>
        <translation>Gör en tabell färdig att publicera: en rad per cell med dess rad (till exempel ett område), dess kolumn (till exempel en kategori) och dess antal. Antal från 1 till K − 1 utelämnas, och så många andra som krävs för att den som löser alla ekvationer ur de publicerade cellerna och summorna ska ha kvar ett intervall på K eller mer för varje utelämnat tal (kompletterande undertryckning, kontrollerad med linjärprogrammering: Fischetti &amp; Salazar 2001). OUTPUT har cellerna i samma ordning som INPUT: published är tomt där suppressed är 1. SUMS anger vilka summor av rader, av kolumner och av allt som får publiceras med den: publicera inga andra, och ingen andel eller medelvärde som en summa följer ur. Skälet säger inte vilka tal som själva är små, eftersom det skulle hjälpa den som gissar; ett utelämnat tal kan vara 0. Det gör AUDIT, med intervallet som är kvar: den är bara för analytikern. Celler utan rad är 0. Rader som heter som summor (TOTALS), eller som är summan av alla andra, behandlas som summor; andra delsummor får inte finnas i tabellen. Andra publiceringar (året hittills, en andra utgåva) kan avslöja tal genom subtraktion: med LEDGER, en fil som minns vad som har publicerats och för vilka datum (FIRST till LAST), utelämnas även det som skulle göra det, och det som skiljer sig från ett publicerat tal godtas inte. Liggaren har de sanna talen: håll den lika hemlig som händelserna. Rader och kolumner måste heta detsamma varje gång; andra områdesindelningar känner den inte till.</translation>
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
        <location filename="../est_plugin/picture/weekly_leads.py"/>
        <source>Mapping where next week's incidents are likely</source>
        <translation>Kartlägger var nästa veckas händelser är troliga</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/maskpoints.py"/>
        <source>Mask points (donut)</source>
        <translation>Maskera punkter (donut)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/maskpoints.py"/>
        <source>Masked points</source>
        <translation>Maskerade punkter</translation>
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
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>Mean rate that areas are drawn towards</source>
        <translation>Medelvärde som områdena dras mot</translation>
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
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>Metres between places</source>
        <translation>Meter mellan platserna</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Metres between the two</source>
        <translation>Meter mellan de två</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Metres to the event that it follows</source>
        <translation>Meter till händelsen som den följer på</translation>
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
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>More than in the weeks before that were above ({counts}).</source>
        <translation>Fler än i de förhöjda veckorna före ({counts}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/guessing.py"/>
        <source>Most rows would be rejected ({n} of {all}): see the reasons.</source>
        <translation>De flesta rader skulle förkastas ({n} av {all}): se skälen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Most stops of a shift</source>
        <translation>Största antal stopp på ett pass</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/maskpoints.py"/>
        <source>Moves each point in a random direction by INNER to OUTER metres, evenly over the ring's ground (donut masking, Hampton et al. 2010). The key decides the move of a location once and for all: incidents at the same metre move together, and every publication moves them alike, since the mean of several moves would give the place back. Only KEPT_FIELDS go along: addresses, times and texts tell the place too. Choose the radii by how many live there: among scattered houses a few hundred metres hide nobody. A map of cells (est:aggregatecells) is safer, and sensitive categories are not to be shown as points at all. Points without coordinates are left out.</source>
        <translation>Flyttar varje punkt i en slumpmässig riktning med INNER till OUTER meter, jämnt fördelat över ringens yta (donutmaskering, Hampton m.fl. 2010). Nyckeln bestämmer ett läges flyttning en gång för alla: händelser på samma meter flyttas tillsammans, och varje publicering flyttar dem likadant, eftersom medelvärdet av flera flyttningar skulle avslöja platsen. Bara KEPT_FIELDS följer med: även adresser, tider och texter röjer platsen. Välj radierna efter hur många som bor där: bland spridda hus döljer några hundra meter ingen. En karta med celler (est:aggregatecells) är säkrare, och känsliga kategorier ska inte visas som punkter alls. Punkter utan koordinater utelämnas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>Much stands at 00: if that means an unknown time, use MIDNIGHT_UNKNOWN.</source>
        <translation>Mycket ligger på 00: om det betyder okänt klockslag, använd MIDNIGHT_UNKNOWN.</translation>
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
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Name of the place</source>
        <translation>Platsens namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/guessprofile.py"/>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Name of the source, such as Polisen</source>
        <translation>Källans namn, till exempel Polisen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Names of rows and columns that are sums, separated by ;</source>
        <translation>Namn på rader och kolumner som är summor, åtskilda med ;</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>Near repeats</source>
        <translation>Närupprepningar (near repeat)</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/lead_release.py"/>
        <source>Near repeats and clusters are single events, for authorities only, and are withheld.</source>
        <translation>Närupprepningar och kluster är enskilda händelser, bara för myndigheter, och utelämnas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/leads.py"/>
        <source>Near repeats could not be tested: too few events.</source>
        <translation>Närupprepningar kunde inte prövas: för få händelser.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>Near repeats need at least two events with point and date: check INPUT.</source>
        <translation>Närupprepningar kräver minst två händelser med punkt och datum: kontrollera INPUT.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>Near repeats of the week</source>
        <translation>Veckans närupprepningar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>Near-repeat table</source>
        <translation>Närupprepningstabell</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>Nearby: metres</source>
        <translation>Nära i rummet: meter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/neighbourhood.py"/>
        <source>Neighbours ({kind}): {mean} each on average, {fewest} to {most}.</source>
        <translation>Grannar ({kind}): {mean} var i genomsnitt, {fewest} till {most}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/neighbourhood.py"/>
        <source>Neighbours: areas that touch (queen), centres within DISTANCE (distance), the K nearest centres (knn)</source>
        <translation>Grannskap: områden som rör vid varandra (queen), mittpunkter inom DISTANCE (distance), de K närmaste mittpunkterna (knn)</translation>
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
        <location filename="../est_plugin/picture/leads.py"/>
        <source>Next week's likeliest place is in {area}: {expected} incidents expected in {cell} × {cell} m, {times} times a mean cell.</source>
        <translation>Nästa veckas troligaste plats är i {area}: {expected} händelser väntas på {cell} × {cell} m, {times} gånger en medelruta.</translation>
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
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>No band holds clearly more pairs than shuffled dates give.</source>
        <translation>Inget band har tydligt fler par än permuterade datum ger.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/leads.py"/>
        <source>No category has enough events to look for clusters.</source>
        <translation>Ingen kategori har nog med händelser för att söka kluster.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/leads.py"/>
        <source>No category shows more near repeats than chance would have.</source>
        <translation>Ingen kategori visar fler närupprepningar än slumpen skulle ge.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>No circle holds more events than expected.</source>
        <translation>Ingen cirkel har fler händelser än väntat.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/leads.py"/>
        <source>No cluster stands out at the week's end.</source>
        <translation>Inget kluster sticker ut vid veckans slut.</translation>
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
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>No event has a known time, so every weight is 0.</source>
        <translation>Ingen händelse har känt klockslag, så varje vikt är 0.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>No event has both point and date: check INPUT and DATE_FIELD.</source>
        <translation>Ingen händelse har både punkt och datum: kontrollera INPUT och DATE_FIELD.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>No event has {field} = '{category}'.</source>
        <translation>Ingen händelse har {field} = ”{category}”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>No event in EVENTS has a date: check DATE_FIELD.</source>
        <translation>Ingen händelse i EVENTS har ett datum: kontrollera DATE_FIELD.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>No event lies before {day}: there is nothing to learn from.</source>
        <translation>Ingen händelse ligger före {day}: det finns inget att lära av.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>No event lies between {first} and {last}: check FIRST_DATE and LAST_DATE.</source>
        <translation>Ingen händelse ligger mellan {first} och {last}: kontrollera FIRST_DATE och LAST_DATE.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>No event lies in AREA: check the coordinate systems of the two layers.</source>
        <translation>Ingen händelse ligger i AREA: kontrollera de två lagrens koordinatsystem.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/leads.py"/>
        <source>No event of the week follows another one nearby.</source>
        <translation>Ingen av veckans händelser följer på en annan i närheten.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>No evidence of an effect: {wdd} incidents {direction} than the controls' development would have given, but anything from {lower} to {upper} agrees with the counts (95 % interval), so neither an effect nor its absence is shown.</source>
        <translation>Inget belägg för en effekt: {wdd} händelser {direction} än kontrollplatsernas utveckling hade gett, men allt från {lower} till {upper} stämmer med antalen (95 % intervall), så varken en effekt eller att den saknas är visat.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/leads.py"/>
        <source>No place can be called likely next week.</source>
        <translation>Ingen plats kan kallas trolig nästa vecka.</translation>
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
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>None of the {n} weeks before was above.</source>
        <translation>Ingen av de {n} veckorna före var förhöjd.</translation>
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
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>Not judged: {baseline}.</source>
        <translation>Inte bedömt: {baseline}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/live_clusters.py"/>
        <source>Not looked through for clusters, as their places lie too close: {categories}.</source>
        <translation>Kluster har inte sökts, eftersom platserna ligger för tätt: {categories}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Not placed</source>
        <translation>Ej placerade</translation>
    </message>
    <message>
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>Not raised: fewer than five incidents in four weeks.</source>
        <translation>Räknas inte som förhöjt: färre än fem händelser på fyra veckor.</translation>
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
        <location filename="../est_plugin/processing/neighbourhood.py"/>
        <source>Number of nearest neighbours</source>
        <translation>Antal närmaste grannar</translation>
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
        <location filename="../est_plugin/picture/public_numbers.py"/>
        <source>Numbers that differ from what was published before are withheld (lines: {n}): a published week is frozen, as the difference would tell what was registered late.</source>
        <translation>Tal som skiljer sig från dem som redan har publicerats utelämnas (rader: {n}): en publicerad vecka är låst, eftersom skillnaden skulle avslöja vad som skrevs in sent.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>OWN_SOURCES is given without SOURCE_FIELD: name the field that holds the source.</source>
        <translation>OWN_SOURCES är angivet utan SOURCE_FIELD: ange fältet som har källan.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Observed over expected</source>
        <translation>Det räknade delat med det väntade</translation>
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
        <location filename="../est_plugin/picture/ranking_detail.py"/>
        <source>Of the {k} first, {n} stay when every weight is halved or doubled.</source>
        <translation>Av de {k} första är {n} kvar när varje vikt halveras eller fördubblas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <source>Of these doubtful</source>
        <translation>Varav tveksamma</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Of these from other sources</source>
        <translation>Varav från övriga källor</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Of these from reporters</source>
        <translation>Varav från rapportörer</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
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
        <location filename="../est_plugin/picture/lead_record.py"/>
        <source>Only the newest {n} events are looked at of: {categories}.</source>
        <translation>Bara de senaste {n} händelserna undersöks för: {categories}.</translation>
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
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>Over the last weeks together {observed} where {expected} were expected.</source>
        <translation>Under de senaste veckorna tillsammans {observed} mot {expected} väntade.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/leads.py"/>
        <source>Over the last {weeks} weeks such maps reached PAI {pai}, and a count of 13 weeks {naive}.</source>
        <translation>Under de senaste {weeks} veckorna nådde sådana kartor PAI {pai}, och antalet under 13 veckor {naive}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/leads.py"/>
        <source>Over the last {weeks} weeks such maps reached PAI {pai}, no more than a count of 13 weeks ({naive}).</source>
        <translation>Under de senaste {weeks} veckorna nådde sådana kartor PAI {pai}, inte mer än antalet under 13 veckor ({naive}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Overdispersion (1: chance alone)</source>
        <translation>Överspridning (1: bara slump)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>PAI of the count of 13 weeks</source>
        <translation>PAI för antalet under 13 veckor</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>PAI of the map</source>
        <translation>Kartans PAI</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>PEI of the map</source>
        <translation>Kartans PEI</translation>
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
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Patrol plan</source>
        <translation>Patrullplan</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Patrol plan {week}</source>
        <translation>Patrullplan {week}</translation>
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
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Permutations (0: p-values by the normal distribution)</source>
        <translation>Permutationer (0: p-värden enligt normalfördelningen)</translation>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Place in the list, the first one first</source>
        <translation>Plats i listan, den främsta först</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>Place or category, each with hours of its own (empty: all together)</source>
        <translation>Plats eller kategori, var och en med egna timmar (tomt: alla tillsammans)</translation>
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
        <location filename="../est_plugin/processing/patrolplan.py"/>
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
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Places with the insats</source>
        <translation>Platser med insatsen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Places with their part in the plan</source>
        <translation>Platser med sin del i planen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Places without stops this week</source>
        <translation>Platser utan stopp den här veckan</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>Places {week}</source>
        <translation>Platser {week}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Plans a week's shifts for two guards: in each, two to five stops of ten to fifteen minutes (Koper 1995; Williams &amp; Coupe 2017; the evidence varies), at places drawn by lot, those in greater need and with more incidents in the shift's hours more often, each with a chance. Ways stay short: the order is drawn among those about as short as the shortest. Nobody can foresee a plan; SEED and the week make the same one again. A share of the places (ROTATION), drawn by lot, has no stops that week, so that the effect can be measured against them: PLACES lists them as resting. Places are the points of INPUT, or with DATABASE those behind the changes of WEEK, with the hours of the 13 weeks around them. HOURS_FIELD holds hours such as 'Fri, Sat 20-02'. in_hours is the share of a stop that lies in hours with more incidents than the place's average. Way is the straight line times 1.3 at SPEED. The plan is for the guards alone: never publish it.</source>
        <translation>Planerar en veckas pass för två väktare: på varje pass två till fem stopp på tio till femton minuter (Koper 1995; Williams &amp; Coupe 2017; forskningsstödet varierar), på lottade platser, oftare de med större behov och med fler händelser under passets timmar, men alla med en chans. Vägarna hålls korta: ordningen lottas bland dem som är ungefär lika korta som den kortaste. Ingen kan förutse en plan; SEED och veckan ger samma plan igen. En lottad andel av platserna (ROTATION) har inga stopp den veckan, så att effekten kan mätas mot dem: PLACES listar dem som resting (vilande). Platserna är punkterna i INPUT, eller med DATABASE de bakom förändringarna under WEEK, med timmarna från de 13 veckorna kring dem. HOURS_FIELD har timmar som ”fre, lör 20-02”. in_hours är den andel av ett stopp som ligger i timmar med fler händelser än platsens genomsnitt. Vägen är fågelvägen gånger 1,3 i SPEED. Planen är bara för väktarna: publicera den aldrig.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_preview_page.py"/>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aggregatecells.py"/>
        <location filename="../est_plugin/processing/maskpoints.py"/>
        <source>Points</source>
        <translation>Punkter</translation>
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
        <location filename="../est_plugin/processing/maskpoints.py"/>
        <source>Points moved</source>
        <translation>Flyttade punkter</translation>
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
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Probability of more than the upper limit</source>
        <translation>Sannolikhet för fler än den övre gränsen</translation>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Probability of so many pairs by chance, for all categories</source>
        <translation>Sannolikhet för så många par av slumpen, korrigerad för alla kategorier</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Probability of so strong a cluster by chance</source>
        <translation>Sannolikhet för ett så starkt kluster av slumpen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>Probability of the intervals, in percent</source>
        <translation>Intervallens sannolikhet, i procent</translation>
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
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Protect the small numbers of a table</source>
        <translation>Skydda en tabells små tal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Protected table</source>
        <translation>Skyddad tabell</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Put events together in squares of so many metres (0: no)</source>
        <translation>Slå ihop händelser i rutor på så många meter (0: nej)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/reviewincidents.py"/>
        <source>Puts incidents in the state granskad (reviewed) or utesluten (excluded, with a reason), or back to ny (new). Excluded incidents stay in the store and out of every count; products as of an earlier revision still count them. Which incidents: all conditions that are given hold at once; without any, nothing is reviewed. An incident that its source changes later keeps its state, and is found by CHANGED_SINCE. DRY_RUN counts only; UNDO takes back the last review that hasn't been taken back. OUTPUT lists the incidents meant, as they are afterwards.</source>
        <translation>Ger händelser läget granskad eller utesluten (med ett skäl), eller åter ny. Uteslutna händelser finns kvar i lägesbilden men räknas ingenstans; produkter som visar läget vid en tidigare ändring räknar dem fortfarande. Vilka händelser: alla villkor som anges gäller samtidigt; utan villkor granskas ingenting. En händelse som källan ändrar senare behåller sitt läge, och hittas med CHANGED_SINCE. DRY_RUN räknar bara; UNDO återtar den senaste granskningen som inte redan är återtagen. OUTPUT listar de avsedda händelserna, som de är efteråt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/heat_map.py"/>
        <source>QGIS could not make the density surface (error {code}): is there room on the disk?</source>
        <translation>QGIS kunde inte göra täthetsytan (fel {code}): finns det plats på disken?</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/agency_map.py"/>
        <source>QGIS's error {code}</source>
        <translation>QGIS fel {code}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>QGIS's own heat map, in events per km²: an event adds 3/(πh²)·(1−d²/h²)² to a cell whose centre is d &lt; h metres away, where h is RADIUS (quartic kernel; Silverman 1986), so that the surface sums to the number of events. With h = 200 m one event gives 23.87 on its place, 13.43 at 100 m and 0 from 200 m on. Police data are some 83 m off (Gerell 2018): below h = 150 m or cells of 100 m the map shows errors of position. To compare periods, give the first surface as LIKE: RADIUS, cells, extent and class breaks are then its own; colours must be the same too, and periods of different length be divided by their days. Don't mix categories: with CATEGORY_FIELD only one CATEGORY is taken. Cells lie on multiples of CELL_SIZE; the value holds at the cell's centre. BREAKS are the values below which 50, 75, 90 and 97.5 % of the cells with a density lie. A density shows where events were, not where risk is high, and it gives single events away: it is not for the public.</source>
        <translation>QGIS egen värmekarta, i händelser per km²: en händelse lägger 3/(πh²)·(1−d²/h²)² till en cell vars mittpunkt är d &lt; h meter bort, där h är RADIUS (kvartisk kärna; Silverman 1986), så att ytan summerar till antalet händelser. Med h = 200 m ger en händelse 23,87 på sin plats, 13,43 på 100 m och 0 från 200 m. Polisens lägen är omkring 83 m fel (Gerell 2018): under h = 150 m eller celler på 100 m visar kartan lägesfel. För att jämföra perioder, ange den första ytan som LIKE: RADIUS, celler, utbredning och klassgränser blir då dess; färgerna måste också vara desamma, och perioder av olika längd delas med sina dagar. Blanda inte kategorier: med CATEGORY_FIELD tas bara en CATEGORY med. Celler ligger på multiplar av CELL_SIZE; värdet gäller i cellens mittpunkt. BREAKS är de värden som 50, 75, 90 och 97,5 % av cellerna med en täthet ligger under. En täthet visar var händelser var, inte var risken är hög, och den röjer enskilda händelser: den är inte för allmänheten.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>RADIUS is {radius} m: below {least} m the surface shows the data's errors of position.</source>
        <translation>RADIUS är {radius} m: under {least} m visar ytan uppgifternas lägesfel.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>ROW_FIELD and COLUMN_FIELD are both '{field}': name two fields.</source>
        <translation>ROW_FIELD och COLUMN_FIELD är båda '{field}': ange två fält.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>Radius h in metres</source>
        <translation>Radie h i meter</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
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
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>Rates of small areas (empirical Bayes)</source>
        <translation>Tal för små områden (empirisk Bayes)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>Rates per so much exposure</source>
        <translation>Tal per så mycket exponering</translation>
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
        <location filename="../est_plugin/picture/weekly_leads.py"/>
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
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>Risk map</source>
        <translation>Riskkarta</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>Risk map of the coming week</source>
        <translation>Riskkarta för den kommande veckan</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/roundcounts.py"/>
        <source>Round counts for publication</source>
        <translation>Avrunda antal för publicering</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/roundcounts.py"/>
        <source>Rounded counts</source>
        <translation>Avrundade antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/roundcounts.py"/>
        <source>Rounds each count to a multiple of BASE, up or down at random such that its expectation stays (1 becomes 0 with probability 2/3 and 3 with 1/3). Which way is decided by the key and the cell's name, so the same cell is rounded the same way in every publication (Fraser &amp; Wooton 2005). CELL_FIELDS name a cell: area, category and period, always in this order. Give sums as lines of their own: rounded parts don't add up to them, and must not be made to. OUTPUT holds the cells and the rounded count, not the true one. Rounding hides single incidents, not that there are some: 0 may be 2.</source>
        <translation>Avrundar varje antal till en multipel av BASE, slumpmässigt uppåt eller nedåt så att väntevärdet består (1 blir 0 med sannolikheten 2/3 och 3 med 1/3). Åt vilket håll bestäms av nyckeln och cellens namn, så samma cell avrundas likadant i varje publicering (Fraser &amp; Wooton 2005). CELL_FIELDS namnger en cell: område, kategori och period, alltid i den ordningen. Ange summor som egna rader: avrundade delar summerar inte till dem, och får inte rättas till att göra det. OUTPUT har cellerna och det avrundade antalet, inte det sanna. Avrundning döljer enstaka händelser, inte att det finns några: 0 kan vara 2.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Routes (GPX)</source>
        <translation>Rutter (GPX)</translation>
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
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Row, such as the area</source>
        <translation>Rad, till exempel området</translation>
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
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>STEP_DAYS is {step} and MAX_DAYS {days}: a step can't be longer.</source>
        <translation>STEP_DAYS är {step} och MAX_DAYS {days}: ett steg kan inte vara längre.</translation>
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
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>Share of the area to choose, in per cent</source>
        <translation>Andel av ytan att välja, i procent</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/link_layers.py"/>
        <source>Share of the pairs as near that may be due to chance</source>
        <translation>Andel av lika nära par som kan bero på slumpen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Share of the places without stops this week</source>
        <translation>Andel av platserna utan stopp den här veckan</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Shifts, such as 'Thu-Sat 18-24; Sun 20-02'</source>
        <translation>Pass, till exempel ”tors-lör 18-24; sön 20-02”</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/partner_package.py"/>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Shortest stop in minutes</source>
        <translation>Kortaste stopp i minuter</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>Show all ({compared} compared, {changed} to review)</source>
        <translation>Visa alla ({compared} jämförda, {changed} att granska)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Shuffles (0: none)</source>
        <translation>Permutationer (0: inga)</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Side of the square cell in metres</source>
        <translation>Den kvadratiska rutans sida i meter</translation>
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
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>Size of a cell in metres</source>
        <translation>Rutornas storlek i meter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Size of the controls</source>
        <translation>Kontrollplatsernas storlek</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Size of the surroundings of the controls</source>
        <translation>Storlek på kontrollplatsernas omgivning</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Size of the surroundings of the treated places</source>
        <translation>Storlek på insatsplatsernas omgivning</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Size of the treated places</source>
        <translation>Insatsplatsernas storlek</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Small counts</source>
        <translation>Små antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aggregatecells.py"/>
        <source>Smallest count of a cell</source>
        <translation>En cells minsta antal</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Smallest count that may be shown</source>
        <translation>Minsta antal som får visas</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/maskpoints.py"/>
        <source>Smallest distance in metres</source>
        <translation>Minsta avstånd i meter</translation>
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
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>Soon: days</source>
        <translation>Nära i tiden: dagar</translation>
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
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Source (empty: not known)</source>
        <translation>Källa (tomt: okänd)</translation>
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
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Sources of the guards' own reports, left out; separated by ;</source>
        <translation>Källor till väktarnas egna rapporter, utelämnade; åtskilda med ;</translation>
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
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Speed in km/h (5 on foot, 25 by car)</source>
        <translation>Hastighet i km/h (5 till fots, 25 med bil)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>Spreads each event over the 168 hours of the week: an hour's weight is the share of the span between START_FIELD and END_FIELD that lies in it, and the weights of one event sum to 1 (Ratcliffe 2000). Without an end, or with one before the start, the event counts in the hour of its start; with a span of a week or more, 1/168 in every hour. weekday is 1 for Monday to 7; share is the weight divided by the sum of the place's weights. Times are those of the clock in TIMEZONE: text and fields without a zone are local already, numbers are seconds since 1970 (UTC). Spans are elapsed time, so an hour left out when the clock is put forward gets nothing. Events with a date but no time are unknown: they are told of, and stand in no hour; with MIDNIGHT_UNKNOWN so do those at 00:00 without an end, and those that last 00:00–23:59. With DAY_START=6 the night belongs to the day before (EST-dygn). Long spans flatten the picture: they say when something may have happened, not when it did.</source>
        <translation>Fördelar varje händelse på veckans 168 timmar: en timmes vikt är den andel av spannet mellan START_FIELD och END_FIELD som ligger i den, och vikterna för en händelse summerar till 1 (Ratcliffe 2000). Utan slut, eller med ett slut före starten, räknas händelsen i sin starttimme; med ett spann på en vecka eller mer 1/168 i varje timme. weekday är 1 för måndag till 7; share är vikten delad med summan av platsens vikter. Tider är klockans i TIMEZONE: text och fält utan tidszon är redan lokala, tal är sekunder sedan 1970 (UTC). Spann är förfluten tid, så en timme som faller bort när klockan ställs fram får ingenting. Händelser med datum men utan klockslag är okända: de redovisas, och står i ingen timme; med MIDNIGHT_UNKNOWN även de kl. 00:00 utan slut, och de som varar 00:00–23:59. Med DAY_START=6 hör natten till dagen före (EST-dygn). Långa spann plattar ut bilden: de säger när något kan ha hänt, inte när det hände.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Standard error</source>
        <translation>Medelfel</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>Start of the event</source>
        <translation>Händelsens start</translation>
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
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Steps</source>
        <translation>Tidssteg</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>Steps back in time that belong to the neighbourhood</source>
        <translation>Tidssteg bakåt som hör till grannskapet</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Stops</source>
        <translation>Stopp</translation>
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
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Store (GeoPackage), in place of INPUT</source>
        <translation>Lägesbild (GeoPackage), i stället för INPUT</translation>
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
        <location filename="../est_plugin/picture/leads.py"/>
        <source>Such maps could not be tested on earlier weeks.</source>
        <translation>Sådana kartor kunde inte prövas på tidigare veckor.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>Such pairs in the category, against what chance would have</source>
        <translation>Sådana par i kategorin, mot vad slumpen skulle ge</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Sums that may be published</source>
        <translation>Summor som får publiceras</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>Sums withheld</source>
        <translation>Utelämnade summor</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>Sun</source>
        <translation>sön</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>Surface of another period to be comparable with</source>
        <translation>Yta för en annan period att vara jämförbar med</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Surroundings of the controls (empty: rings)</source>
        <translation>Kontrollplatsernas omgivning (tomt: ringar)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Surroundings of the places (empty: rings)</source>
        <translation>Platsernas omgivning (tomt: ringar)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>TREATED and CONTROL overlap: a control must be a place without the insats.</source>
        <translation>TREATED och CONTROL överlappar: en kontrollplats måste vara en plats utan insatsen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>TREATED holds no polygon with an area.</source>
        <translation>TREATED har ingen polygon med yta.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/protecttable.py"/>
        <location filename="../est_plugin/processing/roundcounts.py"/>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Table of weekly counts</source>
        <translation>Tabell med antal per vecka</translation>
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
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>Tested: {share} % of the area held {hit} % of {n} events (PAI {pai}, PEI {pei}); the count of 13 weeks reached PAI {naive}.</source>
        <translation>Prövad: {share} % av ytan rymde {hit} % av {n} händelser (PAI {pai}, PEI {pei}); antalet under 13 veckor nådde PAI {naive}.</translation>
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
        <source>The archive {file} holds a part that inflates without measure: it is damaged, or made to do harm, so export it again.</source>
        <translation>Arkivet {file} har en del som packas upp utan gräns: det är skadat, eller gjort för att skada, så exportera det igen.</translation>
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
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>The areas differ no more than by chance: every area gets the mean.</source>
        <translation>Områdena skiljer sig inte mer än av slumpen: varje område får medelvärdet.</translation>
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
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>The baseline needs four weeks with known counts, {gap} weeks before the judged one, and the table has {n} weeks: lower GAP_WEEKS or LAST_WEEKS.</source>
        <translation>Baslinjen behöver fyra veckor med kända antal, {gap} veckor före den bedömda, och tabellen har {n} veckor: sänk GAP_WEEKS eller LAST_WEEKS.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>The cells can't be laid over the events: check their coordinates, and the size of a cell.</source>
        <translation>Rutorna kan inte läggas över händelserna: kontrollera deras koordinater, och rutornas storlek.</translation>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>The commonest category of the last 13 weeks</source>
        <translation>Den vanligaste kategorin under de senaste 13 veckorna</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>The controls are of another size than the places ({control} against {treated} incidents before): read the ratio too.</source>
        <translation>Kontrollplatserna är av annan storlek än platserna ({control} mot {treated} händelser före): läs även ratio.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>The controls lie so near the places that incidents may have moved into them.</source>
        <translation>Kontrollplatserna ligger så nära platserna att händelser kan ha flyttat dit.</translation>
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
        <location filename="../est_plugin/processing/metric_frame.py"/>
        <source>The coordinates of {crs} are turned into metres.</source>
        <translation>Koordinaterna i {crs} räknas om till meter.</translation>
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
        <location filename="../est_plugin/picture/event_table.py"/>
        <source>The event calendar {file} can't be read: is it a text file in UTF-8?</source>
        <translation>Kalendern {file} kan inte läsas: är den en textfil i UTF-8?</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/event_table.py"/>
        <source>The event calendar {file} can't be understood in row {row}: write active as 1 or 0, before and after as days (together at most {most}), and the rule as 04-30, fri 06-19, easter+39 or 2026-08-14.</source>
        <translation>Kalendern {file} kan inte förstås på rad {row}: skriv active som 1 eller 0, before och after som dagar (tillsammans högst {most}) och rule som 04-30, fri 06-19, easter+39 eller 2026-08-14.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/event_table.py"/>
        <source>The event calendar {file} has no column {name}: its columns are {columns}, with ; between them.</source>
        <translation>Kalendern {file} har ingen kolumn {name}: kolumnerna är {columns}, med ; mellan.</translation>
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
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>The interval takes the counts to vary by chance alone; weekly counts often vary more, and then it is too narrow.</source>
        <translation>Intervallet utgår från att antalen varierar bara av slumpen; antal per vecka varierar ofta mer, och då är det för snävt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_result_page.py"/>
        <source>The inventory and the ranking read it again</source>
        <translation>Veckoinventeringen och rankningen läser om den</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/key_file.py"/>
        <source>The key in {file} can't be used: {reason}.</source>
        <translation>Nyckeln i {file} kan inte användas: {reason}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/key_file.py"/>
        <source>The key in {file} is too short: it needs {n} characters.</source>
        <translation>Nyckeln i {file} är för kort: den behöver {n} tecken.</translation>
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
        <location filename="../est_plugin/processing/metric_frame.py"/>
        <source>The layer names no coordinate system: its coordinates are taken for metres.</source>
        <translation>Lagret anger inget koordinatsystem: koordinaterna tas för meter.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/metric_frame.py"/>
        <source>The layer's coordinates ({x}, {y}) can't be in {crs}: set the layer's coordinate system.</source>
        <translation>Lagrets koordinater ({x}, {y}) kan inte vara i {crs}: ange lagrets koordinatsystem.</translation>
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
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>The leads in words</source>
        <translation>Uppslagen i ord</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/publication_ledger.py"/>
        <source>The ledger {file} can't be read.</source>
        <translation>Liggaren {file} kan inte läsas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/publication_ledger.py"/>
        <source>The ledger {file} can't be written: {reason}.</source>
        <translation>Liggaren {file} kan inte skrivas: {reason}.</translation>
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
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>The map could not be tested: no event came in the weeks asked for.</source>
        <translation>Kartan kunde inte prövas: ingen händelse kom under de önskade veckorna.</translation>
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
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>The period before must end before START, {start}.</source>
        <translation>Perioden före måste sluta före START, {start}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>The period before must hold days and end before the period after begins: check the dates.</source>
        <translation>Perioden före måste ha dagar och sluta innan perioden efter börjar: kontrollera datumen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>The picture rests in one file, a store. No store is open: create one, or open one that you have.</source>
        <translation>Allt samlas i en fil, en lägesbild. Ingen lägesbild är öppen: skapa en, eller öppna en som finns.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>The places and the controls went different ways already before: the controls may not be comparable.</source>
        <translation>Platserna och kontrollplatserna utvecklades olika redan före: kontrollplatserna är kanske inte jämförbara.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>The plan in words</source>
        <translation>Planen i ord</translation>
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
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>The rate COUNT_FIELD / EXPOSURE_FIELD of a small area is mostly chance. eb_rate draws it towards the mean of all areas, the more the smaller the exposure: own_weight is the share that its own raw_rate has in it. METHOD marshall: Marshall (1991), as R's spdep::EBest; where the areas differ no more than by chance, all get the mean. METHOD gamma: gamma–Poisson (Clayton &amp; Kaldor 1987). eb_lower and eb_upper hold the area's true rate with a probability of CONFIDENCE; they allow for the mean and the spread being estimated too (Christiansen &amp; Morris 1997), so they are honest with few areas. p_above is the probability that the area's rate is above the mean of all. All rates are per PER of the exposure (1000: per 1,000). An area whose count is missing, or whose exposure is missing or 0, gets none. Without any incident all rates are 0. Residents are the wrong exposure where few live and many pass: use area, or visitors, there. Ranks of such rates are still uncertain: est:tertialranking shows how.</source>
        <translation>Talet COUNT_FIELD / EXPOSURE_FIELD för ett litet område är mest slump. eb_rate drar det mot medelvärdet för alla områden, mer ju mindre exponeringen är: own_weight är den andel som områdets eget raw_rate har i det. METHOD marshall: Marshall (1991), som spdep::EBest i R; där områdena inte skiljer sig mer än av slumpen får alla medelvärdet. METHOD gamma: gamma–Poisson (Clayton &amp; Kaldor 1987). eb_lower och eb_upper rymmer områdets sanna tal med sannolikheten CONFIDENCE; de tar hänsyn till att även medelvärdet och spridningen är skattade (Christiansen &amp; Morris 1997), så de är ärliga även med få områden. p_above är sannolikheten att områdets tal är över medelvärdet för alla. Alla tal är per PER av exponeringen (1000: per 1 000). Ett område vars antal saknas, eller vars exponering saknas eller är 0, får inget. Utan någon händelse är alla tal 0. Folkmängd är fel exponering där få bor och många passerar: använd yta, eller besökare, där. Ranger av sådana tal är fortfarande osäkra: est:tertialranking visar hur.</translation>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>The same as p_value, times the number of categories</source>
        <translation>Samma som p_value, gånger antalet kategorier</translation>
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
        <location filename="../est_plugin/processing/density.py"/>
        <source>The surface would have {n} cells: give an EXTENT without the points far away, or greater cells.</source>
        <translation>Ytan skulle få {n} celler: ange en EXTENT utan punkterna långt bort, eller större celler.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>The surroundings have no controls: their whole change counts as displacement.</source>
        <translation>Omgivningen saknar kontrollplatser: hela dess förändring räknas som överflyttning.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/published_tables.py"/>
        <source>The table has no rows.</source>
        <translation>Tabellen har inga rader.</translation>
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
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>The time of {n} more ({share} %) is unknown.</source>
        <translation>För {n} till ({share} %) är klockslaget okänt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/local_time.py"/>
        <source>The time zone '{zone}' is not known on this machine: use Europe/Stockholm.</source>
        <translation>Tidszonen ”{zone}” är inte känd på den här datorn: använd Europe/Stockholm.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>The time zone '{zone}' is unknown: write one such as Europe/Stockholm.</source>
        <translation>Tidszonen ”{zone}” är okänd: skriv en som Europe/Stockholm.</translation>
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
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>The week holds {event}, of which there is no earlier year to compare with.</source>
        <translation>Veckan innehåller {event}, som inget tidigare år finns att jämföra med.</translation>
    </message>
    <message>
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>The week holds {event}: here that has meant {ratio} times the usual count.</source>
        <translation>Veckan innehåller {event}: här har det inneburit {ratio} gånger det vanliga antalet.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>The week in words</source>
        <translation>Veckan i ord</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>The weekly differences vary {times} times more than by chance, and the interval is widened for it.</source>
        <translation>Veckornas skillnader varierar {times} gånger mer än av slumpen, och intervallet är vidgat för det.</translation>
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
        <location filename="../est_plugin/processing/neighbourhood.py"/>
        <source>There are more than {most} pairs of neighbours: choose a shorter DISTANCE, a smaller K, or areas that don't lie upon each other.</source>
        <translation>Det finns fler än {most} par av grannar: välj ett kortare DISTANCE, ett mindre K, eller områden som inte ligger på varandra.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>There are no earlier years to compare with.</source>
        <translation>Det finns inga tidigare år att jämföra med.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>There are {n} steps: at least {least} are needed, so give more FIELDS, or shorter STEP_DAYS.</source>
        <translation>Det finns {n} tidssteg: minst {least} behövs, så ange fler FIELDS, eller kortare STEP_DAYS.</translation>
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
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>There is no incident at all: every rate is 0.</source>
        <translation>Det finns ingen händelse alls: alla tal är 0.</translation>
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
        <location filename="../est_plugin/picture/patrol.py"/>
        <source>There is no place to patrol: give points with a weight above 0.</source>
        <translation>Det finns ingen plats att patrullera: ange punkter med en vikt över 0.</translation>
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
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>There were no incidents before or after: nothing can be concluded of an effect.</source>
        <translation>Det fanns inga händelser före eller efter: inget kan sägas om en effekt.</translation>
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
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Threshold (farrington)</source>
        <translation>Tröskel (farrington)</translation>
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
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>Time zone</source>
        <translation>Tidszon</translation>
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
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>To this date, such as 2026-11-22 (empty: the last event's)</source>
        <translation>Till detta datum, till exempel 2026-11-22 (tomt: den sista händelsens)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>Too many places lie within MAX_RADIUS of one another: choose a smaller one, or give GRID.</source>
        <translation>För många platser ligger inom MAX_RADIUS från varandra: välj en mindre radie, eller ange GRID.</translation>
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
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>Undefined for {n} areas: {why}.</source>
        <translation>Odefinierat för {n} områden: {why}.</translation>
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
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Unit (empty: one series)</source>
        <translation>Enhet (tomt: en serie)</translation>
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
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Upper end of the 95 % interval</source>
        <translation>Övre gräns för 95 % intervall</translation>
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
        <location filename="../est_plugin/processing/neighbourhood.py"/>
        <source>WEIGHTS=queen needs areas, and INPUT has none: give a layer of polygons, or use distance or knn.</source>
        <translation>WEIGHTS=queen behöver områden, och INPUT har inga: ange ett lager med polygoner, eller använd distance eller knn.</translation>
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
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Week (2024-W10 or a date)</source>
        <translation>Vecka (2024-W10 eller ett datum)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>Week from {day}: about {n} events expected, by weights learnt on {learnt} events.</source>
        <translation>Veckan från {day}: omkring {n} händelser väntas, efter vikter inlärda på {learnt} händelser.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Week of the patrols (empty: the one after WEEK; with INPUT, the coming one)</source>
        <translation>Patrullernas vecka (tomt: den efter WEEK; med INPUT den kommande)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Week whose places are patrolled, such as 2026-W47 (empty: the latest whole week)</source>
        <translation>Vecka vars platser patrulleras, till exempel 2026-W47 (tomt: den senaste hela veckan)</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/counting.py"/>
        <source>Week {week} can't be counted, as no source covers it ({sources}): choose another week or import its files.</source>
        <translation>Vecka {week} kan inte räknas, eftersom ingen källa täcker den ({sources}): välj en annan vecka eller importera dess filer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/patrol.py"/>
        <source>Week {week} has no place to patrol, as nothing stands out: choose another week, or give places as INPUT.</source>
        <translation>Vecka {week} har ingen plats att patrullera, eftersom ingenting sticker ut: välj en annan vecka, eller ange platser som INPUT.</translation>
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
        <location filename="../est_plugin/processing/weeklyleads.py"/>
        <source>Weekly leads</source>
        <translation>Veckans uppslag</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyrun.py"/>
        <source>Weekly run</source>
        <translation>Veckokörning</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Weeks before START in which the places were chosen, left out</source>
        <translation>Veckor före START då platserna valdes, utelämnade</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Weeks before and after</source>
        <translation>Veckorna före och efter</translation>
    </message>
    <message>
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>Weeks before were above too ({counts}).</source>
        <translation>Även veckor före var förhöjda ({counts}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Weeks between the baseline and the judged week (short)</source>
        <translation>Veckor mellan baslinjen och den bedömda veckan (short)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Weeks in the baseline (short)</source>
        <translation>Veckor i baslinjen (short)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyinventory.py"/>
        <source>Weeks in the short baseline</source>
        <translation>Veckor i den korta baslinjen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>Weeks to judge, from the end</source>
        <translation>Veckor att bedöma, från slutet</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <source>Weeks to test the map on (0: none)</source>
        <translation>Veckor att pröva kartan på (0: inga)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/weight_sliders.py"/>
        <source>Weight of {criterion}</source>
        <translation>Vikt för {criterion}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>Weighted displacement difference</source>
        <translation>Viktad överflyttningsdifferens (WDD)</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_dock.py"/>
        <source>Weights</source>
        <translation>Vikter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>Weights of the 168 hours</source>
        <translation>Vikter för de 168 timmarna</translation>
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
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>What can and can't be concluded</source>
        <translation>Vad som kan och inte kan sägas</translation>
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
        <location filename="../est_plugin/processing/roundcounts.py"/>
        <source>What names a cell: area, category, period</source>
        <translation>Vad som namnger en cell: område, kategori, period</translation>
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
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>What was counted, in words</source>
        <translation>Vad som räknades, i ord</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_columns_page.py"/>
        <source>What was found out</source>
        <translation>Vad som framgick</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dataquality.py"/>
        <location filename="../est_plugin/processing/density.py"/>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <location filename="../est_plugin/processing/linkincidents.py"/>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <location filename="../est_plugin/processing/riskmap.py"/>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>What was found, in words</source>
        <translation>Vad som hittades, i ord</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>What was withheld, and why</source>
        <translation>Vad som har utelämnats, och varför</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/lead_layers.py"/>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>When most of them happened</source>
        <translation>När de flesta inträffade</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>Where shifts begin and end (empty: anywhere)</source>
        <translation>Var passen börjar och slutar (tomt: var som helst)</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>Whether incidents moved to the surroundings was not looked at.</source>
        <translation>Om händelser flyttade till omgivningen har inte undersökts.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>Which band an edge belongs to</source>
        <translation>Vilket band en gräns hör till</translation>
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
        <location filename="../est_plugin/processing/aggregatecells.py"/>
        <source>Width of a square in metres</source>
        <translation>En rutas bredd i meter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>Width of the rings in metres (0: none)</source>
        <translation>Ringarnas bredd i meter (0: inga)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aggregatecells.py"/>
        <source>Width of the widest square in metres</source>
        <translation>Den bredaste rutans bredd i meter</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>With STEPS_BACK or WHOLE_CUBE the p-values are those of the normal distribution.</source>
        <translation>Med STEPS_BACK eller WHOLE_CUBE är p-värdena normalfördelningens.</translation>
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
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>With {n} tests and {b} permutations no fewer than {m} spots can be found: raise PERMUTATIONS.</source>
        <translation>Med {n} test och {b} permutationer kan färre än {m} hot eller cold spots inte hittas: höj PERMUTATIONS.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>With {n} tests and {b} permutations no spot can be found: raise PERMUTATIONS.</source>
        <translation>Med {n} test och {b} permutationer kan inga hot eller cold spots hittas: höj PERMUTATIONS.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/retention.py"/>
        <source>Without a rule, and kept: {names}</source>
        <translation>Utan regel, och behålls: {names}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/patrol.py"/>
        <source>Without stops this week, by lot, to be compared with: {places}.</source>
        <translation>Utan stopp den här veckan, efter lottning, att jämföra med: {places}.</translation>
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
        <location filename="../est_plugin/processing/dated_points.py"/>
        <source>X in metres, east (only for a table without points)</source>
        <translation>X i meter, öst (bara för en tabell utan punkter)</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>X points north in this file: the axes are swapped, so that x points east.</source>
        <translation>X pekar norrut i den här filen: axlarna har bytts, så att x pekar österut.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dated_points.py"/>
        <source>X_FIELD and Y_FIELD belong together: give both, or none.</source>
        <translation>X_FIELD och Y_FIELD hör ihop: ange båda, eller inget.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dated_points.py"/>
        <source>Y in metres, north (only for a table without points)</source>
        <translation>Y i meter, nord (bara för en tabell utan punkter)</translation>
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
        <location filename="../est_plugin/intake/archive.py"/>
        <source>a text in it has no end</source>
        <translation>en text i den saknar slut</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>all others are neighbours</source>
        <translation>alla andra är grannar</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>all values are equal</source>
        <translation>alla värden är lika</translation>
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
        <location filename="../est_plugin/domain/status.py"/>
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
        <location filename="../est_plugin/domain/status.py"/>
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
        <location filename="../est_plugin/domain/status.py"/>
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
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>fewer</source>
        <translation>färre</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/status.py"/>
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
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>hot in {hot} of {steps} steps, {run} in a row at the end; cold in {cold}; trend z {z} (p {p})</source>
        <translation>hett i {hot} av {steps} tidssteg, {run} i rad på slutet; kallt i {cold}; trend z {z} (p {p})</translation>
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
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>more</source>
        <translation>fler</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/sparkline.py"/>
        <source>most: {n}</source>
        <translation>flest: {n}</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/emerginghotspots.py"/>
        <source>never hot</source>
        <translation>aldrig hett</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/review.py"/>
        <location filename="../est_plugin/domain/status.py"/>
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
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>no neighbour</source>
        <translation>ingen granne</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>no place</source>
        <translation>ingen plats</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/ranking_evidence.py"/>
        <source>no reporters' source covers the tertial</source>
        <translation>ingen rapportörskälla täcker tertialen</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>no such area: {what}</source>
        <translation>inget sådant område: {what}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/ranking_evidence.py"/>
        <source>no such source covers the tertial</source>
        <translation>ingen sådan källa täcker tertialen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>no value</source>
        <translation>inget värde</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <location filename="../est_plugin/intake/folding.py"/>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>none: too few covered weeks</source>
        <translation>ingen: för få täckta veckor</translation>
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
        <location filename="../est_plugin/picture/ranking_evidence.py"/>
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
        <location filename="../est_plugin/export/lead_layers.py"/>
        <source>repeat (at the same place) or near_repeat</source>
        <translation>repeat (på samma plats) eller near_repeat (i närheten)</translation>
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
        <location filename="../est_plugin/domain/status.py"/>
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
        <location filename="../est_plugin/picture/ranking_evidence.py"/>
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
        <location filename="../est_plugin/picture/ranking_evidence.py"/>
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
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>too few weeks are covered, or the count is unknown</source>
        <translation>för få veckor är täckta, eller så är antalet okänt</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/status.py"/>
        <location filename="../est_plugin/export/package_readme.py"/>
        <location filename="../est_plugin/picture/published_tables.py"/>
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
        <location filename="../est_plugin/picture/published_tables.py"/>
        <source>withheld: small, or needed to protect a small number</source>
        <translation>utelämnat: litet, eller behövs för att skydda ett litet tal</translation>
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
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>z</source>
        <translation>z</translation>
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
        <location filename="../est_plugin/picture/leads.py"/>
        <source>{category} ({ratio} times what chance would have)</source>
        <translation>{category} ({ratio} gånger vad slumpen skulle ge)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aggregatecells.py"/>
        <source>{cells} cells hold {n} incidents; {withheld} are withheld, and {unplaced} have no point.</source>
        <translation>{cells} celler har {n} händelser; {withheld} är utelämnade, och {unplaced} saknar punkt.</translation>
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
        <location filename="../est_plugin/processing/written_dates.py"/>
        <source>{field} doesn't show whether the day or the month stands first: write dates as 2026-11-23.</source>
        <translation>{field} visar inte om dagen eller månaden står först: skriv datum som 2026-11-23.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/density.py"/>
        <source>{field} has {n} categories: give one as CATEGORY, since one surface of several can't be read.</source>
        <translation>{field} har {n} kategorier: ange en som CATEGORY, eftersom en gemensam yta för flera inte kan läsas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/written_dates.py"/>
        <source>{field} is '{value}' in row {row}: a date such as 2026-11-23 is needed.</source>
        <translation>{field} är ”{value}” på rad {row}: ett datum som 2026-11-23 behövs.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/layer_frame.py"/>
        <source>{field} is '{value}' in row {row}: a number is needed.</source>
        <translation>{field} är ”{value}” på rad {row}: ett tal behövs.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/week_table.py"/>
        <source>{field} is empty in row {row}: a week is needed.</source>
        <translation>{field} är tomt på rad {row}: en vecka behövs.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/roundcounts.py"/>
        <source>{field} is no whole number in row {row}: only counts are rounded.</source>
        <translation>{field} är inget heltal på rad {row}: bara antal avrundas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/written_dates.py"/>
        <source>{field} is the bare number {value} in row {row}: a date such as 2026-11-23 is needed.</source>
        <translation>{field} är bara talet {value} på rad {row}: ett datum som 2026-11-23 behövs.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/written_dates.py"/>
        <source>{field} is the number {value} in row {row}, which can't be seconds since 1970: write times as 2026-11-23 18:30.</source>
        <translation>{field} är talet {value} på rad {row}, som inte kan vara sekunder sedan 1970: skriv tider som 2026-11-23 18:30.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/layer_frame.py"/>
        <source>{field} is {value} in row {row}: a count can't be negative.</source>
        <translation>{field} är {value} på rad {row}: ett antal kan inte vara negativt.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/week_table.py"/>
        <source>{field} reaches from {first} to {last}: a date must be wrong.</source>
        <translation>{field} sträcker sig från {first} till {last}: något datum måste vara fel.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/week_table.py"/>
        <source>{field}, row {row}: {problem}</source>
        <translation>{field}, rad {row}: {problem}</translation>
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
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>{file} can't be written ({why}): choose another one.</source>
        <translation>{file} kan inte skrivas ({why}): välj en annan.</translation>
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
        <location filename="../est_plugin/picture/publication_ledger.py"/>
        <source>{file} is no ledger: line {row} is not understood.</source>
        <translation>{file} är ingen liggare: rad {row} förstås inte.</translation>
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
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>{known} events over 168 hours: {spans} between a start and an end, {moments} with a start alone, {long} of a week or more.</source>
        <translation>{known} händelser över 168 timmar: {spans} mellan en start och ett slut, {moments} med bara en start, {long} på en vecka eller mer.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>{k} of {cells} bands hold more pairs than shuffled dates give; most in {distance} m and {time} days: {observed} pairs, {expected} expected.</source>
        <translation>{k} av {cells} band har fler par än permuterade datum ger; främst inom {distance} m och {time} dagar: {observed} par, {expected} väntade.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>{k} of {m} clusters are rarer than one in 20 weeks by chance; the strongest since {day}: {observed} events, {expected} expected.</source>
        <translation>{k} av {m} kluster är ovanligare än ett på 20 veckor av en slump; det starkaste sedan {day}: {observed} händelser, {expected} väntade.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/layer_frame.py"/>
        <source>{layer} has no field '{field}': its fields are {fields}.</source>
        <translation>{layer} har inget fält ”{field}”: fälten är {fields}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/layer_frame.py"/>
        <source>{layer} is no layer that QGIS can read: check its path.</source>
        <translation>{layer} är inget lager som QGIS kan läsa: kontrollera sökvägen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/quality_places.py"/>
        <source>{length} from {area}, {day} ({uuid})</source>
        <translation>{length} från {area}, {day} ({uuid})</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>{low} is greater than {high}: give the smaller number first.</source>
        <translation>{low} är större än {high}: ange det mindre talet först.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/patrol_gpx.py"/>
        <source>{minutes} minutes, {span}</source>
        <translation>{minutes} minuter, {span}</translation>
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
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>{n} areas have no count or no exposure above 0, and get no rate.</source>
        <translation>{n} områden saknar antal eller exponering över 0, och får inget tal.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>{n} areas in '{name}'</source>
        <translation>{n} områden i ”{name}”</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/hotspots.py"/>
        <source>{n} areas looked at: {hot} hot and {cold} cold at q ≤ {alpha}.</source>
        <translation>{n} undersökta områden: {hot} heta och {cold} kalla vid q ≤ {alpha}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/empiricalbayes.py"/>
        <source>{n} areas, mean rate {mean}.</source>
        <translation>{n} områden, medelvärde {mean}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>{n} circles hold more events than expected; none was tested.</source>
        <translation>{n} cirklar har fler händelser än väntat; ingen prövades.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>{n} columns</source>
        <translation>{n} kolumner</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>{n} could not be judged: unknown, or too few weeks before them.</source>
        <translation>{n} kunde inte bedömas: okända, eller för få veckor före dem.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>{n} counts were judged, {alarms} are above their upper limit.</source>
        <translation>{n} antal bedömdes, {alarms} är över sin övre gräns.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/field_evidence.py"/>
        <source>{n} different values</source>
        <translation>{n} olika värden</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/aoristic.py"/>
        <source>{n} end before they start, and count where they start.</source>
        <translation>{n} slutar innan de börjar, och räknas där de börjar.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/fetchevents.py"/>
        <source>{n} events fetched: {new} new, {changed} changed; the file holds {all}.</source>
        <translation>{n} händelser hämtade: {new} nya, {changed} ändrade; filen har {all}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/area_steps.py"/>
        <source>{n} events in {steps} steps of {days} days, {first} to {last}; {placed} of them placed ({share} %).</source>
        <translation>{n} händelser i {steps} tidssteg på {days} dagar, {first} till {last}; {placed} av dem placerade ({share} %).</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>{n} events were compared.</source>
        <translation>{n} händelser jämfördes.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/spacetimescan.py"/>
        <source>{n} events, {first} – {last}.</source>
        <translation>{n} händelser, {first} – {last}.</translation>
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
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>{n} numbers differ from what was published for the same dates, and are withheld: a published number is frozen.</source>
        <translation>{n} tal skiljer sig från dem som har publicerats för samma datum, och utelämnas: ett publicerat tal är låst.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/leads.py"/>
        <source>{n} of the week's {all} incidents have a point in an area.</source>
        <translation>{n} av veckans {all} händelser har en punkt i ett område.</translation>
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
        <location filename="../est_plugin/processing/density.py"/>
        <source>{n} of {total} events lie on the surface, {without} have no point; greatest density {most} per km² (h = {radius} m, cells of {cell} m). Class breaks: {breaks}.</source>
        <translation>{n} av {total} händelser ligger på ytan, {without} saknar punkt; största täthet {most} per km² (h = {radius} m, celler på {cell} m). Klassgränser: {breaks}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/dated_points.py"/>
        <source>{n} of {total} rows have no point or no date, and are left out.</source>
        <translation>{n} av {total} rader saknar punkt eller datum, och utelämnas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/neighbourhood.py"/>
        <source>{n} pairs of areas don't quite touch, and are neighbours as their gap is at most {gap} map units.</source>
        <translation>{n} par av områden rör inte riktigt vid varandra, och är grannar eftersom glipan är högst {gap} kartenheter.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>{n} pairs of events lie within the widest band: choose narrower bands.</source>
        <translation>{n} par av händelser ligger inom det vidaste bandet: välj smalare band.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/linking.py"/>
        <source>{n} pairs of records may be the same event: of one family of categories, at most {metres} m and {hours} hours apart, from different sources.</source>
        <translation>{n} par av poster kan vara samma händelse: ur samma kategorigrupp, högst {metres} m och {hours} timmar isär, från olika källor.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/patrolplan.py"/>
        <source>{n} places have no point, and are left out.</source>
        <translation>{n} platser saknar punkt, och utelämnas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/maskpoints.py"/>
        <source>{n} points without coordinates are left out.</source>
        <translation>{n} punkter utan koordinater utelämnas.</translation>
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
        <location filename="../est_plugin/processing/dated_points.py"/>
        <source>{n} rows belong to a case that is counted already.</source>
        <translation>{n} rader hör till ett ärende som redan är räknat.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/import_wording.py"/>
        <source>{n} rows have a point outside of '{areas}'.</source>
        <translation>{n} rader har en punkt utanför ”{areas}”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/patrol.py"/>
        <source>{n} shifts have no stop, as none fits.</source>
        <translation>{n} pass saknar stopp, eftersom inget ryms.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>{n} show fewer than expected.</source>
        <translation>{n} visar färre än väntat.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/week_table.py"/>
        <source>{n} weeks of a unit have no row: their counts are unknown.</source>
        <translation>{n} veckor för en enhet saknar rad: deras antal är okända.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/week_table.py"/>
        <source>{n} weeks of a unit have no row: they are counted as 0.</source>
        <translation>{n} veckor för en enhet saknar rad: de räknas som 0.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>{n} weeks, predictive test</source>
        <translation>{n} veckor, prediktivt test</translation>
    </message>
    <message>
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
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
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>{observed} where {expected} were expected ({lower}–{upper}).</source>
        <translation>{observed} mot {expected} väntade ({lower}–{upper}).</translation>
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
        <location filename="../est_plugin/processing/nearrepeat.py"/>
        <source>{parameter} is '{text}': write edges that rise from 0, such as {example}.</source>
        <translation>{parameter} är ”{text}”: skriv gränser som stiger från 0, till exempel {example}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/week_spans.py"/>
        <source>{parameter} is '{text}': write hours such as 'Fri, Sat 20-02; Sun 18-24'.</source>
        <translation>{parameter} är ”{text}”: skriv timmar som ”fre, lör 20-02; sön 18-24”.</translation>
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
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>{parameter} is empty: write the date as 2026-11-23.</source>
        <translation>{parameter} är tomt: skriv datumet som 2026-11-23.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>{parameter} is missing: give the counts before and after.</source>
        <translation>{parameter} saknas: ange antalen före och efter.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluatearea.py"/>
        <source>{parameter} is no layer of polygons that QGIS can read.</source>
        <translation>{parameter} är inget polygonlager som QGIS kan läsa.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>{parameter} must be a number above 0.</source>
        <translation>{parameter} måste vara ett tal över 0.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/evaluateintervention.py"/>
        <source>{parameter} must be a number of 0 or more.</source>
        <translation>{parameter} måste vara ett tal från 0 och uppåt.</translation>
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
        <location filename="../est_plugin/processing/density.py"/>
        <source>{path} could not be written: check the folder and the ending (.tif).</source>
        <translation>{path} kunde inte skrivas: kontrollera mappen och filändelsen (.tif).</translation>
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
        <location filename="../est_plugin/processing/protecttable.py"/>
        <source>{small} counts are small; {n} of {all} are withheld, and {sums} sums.</source>
        <translation>{small} antal är små; {n} av {all} är utelämnade, och {sums} summor.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>{source} ({kind}), extracted {date}</source>
        <translation>{source} ({kind}), uttag {date}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/lead_record.py"/>
        <source>{source} is left out: its record began too late to be compared ({coverage}).</source>
        <translation>{source} är utelämnad: dess uppgifter börjar för sent för att jämföras ({coverage}).</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/ranking_detail.py"/>
        <source>{source} reports since {date} only: reports rise with reporters.</source>
        <translation>{source} rapporterar först sedan {date}: rapporterna ökar med rapportörerna.</translation>
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
        <location filename="../est_plugin/picture/patrol.py"/>
        <source>{stops} stops in {shifts} shifts of week {week}, {minutes} minutes on the way between them.</source>
        <translation>{stops} stopp på {shifts} pass vecka {week}, {minutes} minuter på väg mellan dem.</translation>
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
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>{wdd} fewer incidents than the controls' development would have given (95 % interval {lower} to {upper}): more than chance explains, which speaks for an effect if the places would else have changed by the same number, but doesn't tell what caused it.</source>
        <translation>{wdd} färre händelser än kontrollplatsernas utveckling hade gett (95 % intervall {lower} till {upper}): mer än slumpen förklarar, vilket talar för en effekt om platserna annars hade förändrats med samma antal, men säger inte vad som orsakade den.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/intervention_conclusion.py"/>
        <source>{wdd} more incidents than the controls' development would have given (95 % interval {lower} to {upper}): more than chance explains, which speaks against the intended effect if the places would else have changed by the same number, but doesn't tell what caused it.</source>
        <translation>{wdd} fler händelser än kontrollplatsernas utveckling hade gett (95 % intervall {lower} till {upper}): mer än slumpen förklarar, vilket talar mot den avsedda effekten om platserna annars hade förändrats med samma antal, men säger inte vad som orsakade det.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>{years} earlier years need about {needed} weeks before the judged one, the table has {n}: lower YEARS, or choose METHOD = short.</source>
        <translation>{years} tidigare år kräver omkring {needed} veckor före den bedömda, tabellen har {n}: sänk YEARS, eller välj METHOD = short.</translation>
    </message>
    <message>
        <location filename="../est_plugin/analysis/expected_reasons.py"/>
        <source>{years} years, {first} – {last}, Farrington's flexible method</source>
        <translation>{years} år, {first} – {last}, Farringtons flexibla metod</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/expectedcounts.py"/>
        <source>{years} years, {threshold}</source>
        <translation>{years} år, {threshold}</translation>
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
        <source>Baseline: {n} weeks; the {gap} weeks just before the judged one are left out of it</source>
        <translation type="vanished">Baslinje: {n} veckor; de {gap} veckorna närmast före den bedömda är utelämnade</translation>
    </message>
    <message>
        <source>Counts a week by area and category, and compares every count with what was to be expected from the weeks before, by a predictive test that carries the baseline's own uncertainty. q_value is corrected for all comparisons. Weeks outside a source's coverage are unknown, not zero. 'More than expected' is something to look into: it is neither a proof nor a cause.</source>
        <translation type="vanished">Räknar en vecka per område och kategori, och jämför varje antal med det väntade efter veckorna före, med ett prediktivt test som bär baslinjens egen osäkerhet. q_value är korrigerat för alla jämförelser. Veckor utanför en källas täckning är okända, inte noll. ”Fler än väntat” är något att granska: det är varken ett bevis eller en orsak.</translation>
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
        <source>Gap between areas that counts as touching, in map units (empty: 1/500 of the typical width)</source>
        <translation type="vanished">Glipa mellan områden som räknas som beröring, i kartenheter (tomt: 1/500 av den typiska bredden)</translation>
    </message>
    <message>
        <source>INPUT has no field '{field}': its fields are {fields}.</source>
        <translation type="vanished">INPUT har inget fält ”{field}”: fälten är {fields}.</translation>
    </message>
    <message>
        <source>INPUT is no layer that QGIS can read: check its path.</source>
        <translation type="vanished">INPUT är inget lager som QGIS kan läsa: kontrollera sökvägen.</translation>
    </message>
    <message>
        <source>Imports a reporters' export, a police extract or published events. Every row ends accepted, updated, unchanged or rejected with a reason; importing the same file again changes nothing. PROFILE is reporter_events, police_points, police_area_codes or polisen_events, or the path of a saved profile. EXTRACTED is the date on which the extract was drawn (uttagsdatum). Coordinates whose system the file doesn't say need CRS: nothing is guessed.</source>
        <translation type="vanished">Importerar rapportörernas export, ett uttag från polisen eller publicerade händelser. Varje rad blir ny, uppdaterad, oförändrad eller förkastad med skäl; att importera samma fil igen ändrar ingenting. PROFILE är reporter_events, police_points, police_area_codes eller polisen_events, eller sökvägen till en sparad profil. EXTRACTED är datumet då uttaget gjordes (uttagsdatum). Koordinater vars system filen inte anger behöver CRS: ingenting gissas.</translation>
    </message>
    <message>
        <source>Looks through the single events up to a week's end. NEAR_REPEATS are the week's events that follow another one of their category within 200 m and 14 days, in categories where such pairs are more common than chance would have (Knox's test on up to 52 weeks, 199 shuffles, q at most .05 over all categories); ratio is how many times. LIKELY_PLACES are the cells of 250 m where the coming week's incidents are likeliest, at least 500 m apart, by a map that learns from what was registered when the week ended (see est:riskmap); expected is for the cell and the week. PAI is what such maps reached over the last 26 weeks in 1 % of the area, PAI_NAIVE what a count of 13 weeks reached: a map that reaches no more adds nothing. Categories that rise with presence, sensitive ones, and codes that no rule places are left out of it. CLUSTERS are circles of up to 1 km with more events of a category than usual in the last four weeks (see est:spacetimescan), with p at most .05 after it is multiplied by the number of categories: clusters to review, not proofs. Beware: points that stand in for a place (a station, an area's middle) look like repeats; see est:dataquality. The outputs are single events and places, for authorities only; with AGENCY they hold what that agency may get.</source>
        <translation type="vanished">Går igenom de enskilda händelserna fram till en veckas slut. NEAR_REPEATS är veckans händelser som följer på en annan i sin kategori inom 200 m och 14 dagar, i kategorier där sådana par är vanligare än slumpen skulle ge (Knox test på högst 52 veckor, 199 permutationer, q högst 0,05 över alla kategorier); ratio är hur många gånger. LIKELY_PLACES är de rutor på 250 m där den kommande veckans händelser är troligast, minst 500 m isär, enligt en karta som lär av det som var inskrivet när veckan slutade (se est:riskmap); expected gäller rutan och veckan. PAI är vad sådana kartor nådde under de senaste 26 veckorna på 1 % av ytan, PAI_NAIVE vad antalet under 13 veckor nådde: en karta som inte når mer tillför ingenting. Kategorier som ökar med närvaro, känsliga kategorier och koder som ingen regel placerar är utelämnade ur den. CLUSTERS är cirklar på högst 1 km med fler händelser i en kategori än vanligt under de senaste fyra veckorna (se est:spacetimescan), med p högst 0,05 efter att det har multiplicerats med antalet kategorier: kluster att granska, inga bevis. Se upp: punkter som står för en plats (en station, mitten av ett område) ser ut som upprepningar; se est:dataquality. Det som skrivs är enskilda händelser och platser, bara för myndigheter; med AGENCY har det vad den organisationen får ta emot.</translation>
    </message>
    <message>
        <source>Makes a table fit for publication: one line per cell with its row (such as an area), its column (such as a category) and its count. Counts of 1 to K − 1 are withheld, and as many others as it takes until somebody who solves all equations of the published cells and sums is left with an interval of K or more for every withheld number (complementary suppression, audited by linear programming: Fischetti &amp; Salazar 2001). OUTPUT holds the cells in the order of INPUT: published is empty where suppressed is 1. SUMS tells which sums of rows, of columns and of all may be published with it: publish no other, and no share or mean from which a sum follows. The reason doesn't tell which numbers are small themselves, since that would help to guess them; a withheld number may be 0. AUDIT does, with the interval that is left: it is for the analyst alone. Cells without a line are 0. Lines named as sums (TOTALS), or that are the sum of all others, are treated as sums; other subtotals must not be in the table. Earlier publications, other area sets and years so far can give numbers back by subtraction: this looks at one table alone.</source>
        <translation type="vanished">Gör en tabell färdig att publicera: en rad per cell med dess rad (till exempel ett område), dess kolumn (till exempel en kategori) och dess antal. Antal från 1 till K − 1 utelämnas, och så många andra som krävs för att den som löser alla ekvationer ur de publicerade cellerna och summorna ska ha kvar ett intervall på K eller mer för varje utelämnat tal (kompletterande undertryckning, kontrollerad med linjärprogrammering: Fischetti &amp; Salazar 2001). OUTPUT har cellerna i samma ordning som INPUT: published är tomt där suppressed är 1. SUMS anger vilka summor av rader, av kolumner och av allt som får publiceras med den: publicera inga andra, och ingen andel eller medelvärde som en summa följer ur. Skälet säger inte vilka tal som själva är små, eftersom det skulle hjälpa den som gissar; ett utelämnat tal kan vara 0. Det gör AUDIT, med intervallet som är kvar: den är bara för analytikern. Celler utan rad är 0. Rader som heter som summor (TOTALS), eller som är summan av alla andra, behandlas som summor; andra delsummor får inte finnas i tabellen. Tidigare publiceringar, andra områdesindelningar och ackumulerade årsantal kan avslöja tal genom subtraktion: algoritmen ser bara till en enda tabell.</translation>
    </message>
    <message>
        <source>Profile: reporter_events, police_points, police_area_codes, polisen_events or a file</source>
        <translation type="vanished">Profil: reporter_events, police_points, police_area_codes, polisen_events eller en fil</translation>
    </message>
    <message>
        <source>The archive {file} holds a part that would inflate to {n} MB: it is damaged, or made to do harm.</source>
        <translation type="vanished">Arkivet {file} har en del som skulle packas upp till {n} MB: det är skadat, eller gjort för att skada.</translation>
    </message>
    <message>
        <source>Weeks in the baseline</source>
        <translation type="vanished">Veckor i baslinjen</translation>
    </message>
    <message>
        <source>none: fewer than {n} covered weeks</source>
        <translation type="vanished">ingen: färre än {n} täckta veckor</translation>
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
        <source>{n} clusters to review; the strongest in {area}, {category}: {observed} since {day}, {expected} expected.</source>
        <translation type="vanished">{n} kluster att granska; det starkaste i {area}, {category}: {observed} sedan {day}, {expected} väntade.</translation>
    </message>
    <message>
        <source>{n} events of the week follow another one within {metres} m and {days} days: {categories}.</source>
        <translation type="vanished">{n} av veckans händelser följer på en annan inom {metres} m och {days} dagar: {categories}.</translation>
    </message>
    <message>
        <source>{path} is no EST store: create one with the algorithm 'Create a store' (est:createdatabase).</source>
        <translation type="vanished">{path} är ingen lägesbild: skapa en med algoritmen ”Skapa lägesbild” (est:createdatabase).</translation>
    </message>
</context>
</TS>
