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
        <location filename="../est_plugin/gui/picture_dock.py"/>
        <source>Add layers to the project</source>
        <translation>Lägg till lager i projektet</translation>
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
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>An empty number is unknown or withheld, never zero. Where numbers are withheld, 'suppressed' is 1.</source>
        <translation>Ett tomt tal är okänt eller utelämnat, aldrig noll.</translation>
    </message>
    <message>
        <location filename="../est_plugin/plugin.py"/>
        <source>Another plugin has already registered algorithms under the name 'est': switch it off.</source>
        <translation>Ett annat insticksprogram har redan registrerat algoritmer med namnet ”est”: stäng av det.</translation>
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
        <location filename="../est_plugin/gui/picture_chooser.py"/>
        <source>Area set</source>
        <translation>Områdesindelning</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>Area set (empty: the only one)</source>
        <translation>Områdesindelning (tomt: den enda)</translation>
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
        <location filename="../est_plugin/gui/pages.py"/>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
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
        <source>Category</source>
        <translation>Kategori</translation>
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
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>Clock: date of offence (occurred) or of registration (registered)</source>
        <translation>Datum som räknas: brottsdatum (occurred) eller inskrivningsdatum (registered)</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Colour: the area's most conspicuous category. More, fewer: q ≤ {q}, corrected for all comparisons of the week (Benjamini–Hochberg); somewhat: p ≤ {p} alone.</source>
        <translation>Färg: områdets mest avvikande kategori. Fler, färre: q ≤ {q}, korrigerat för veckans alla jämförelser (Benjamini–Hochberg); något: p ≤ {p} för sig.</translation>
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
        <source>Coordinate system {crs}: the columns are latitude and longitude.</source>
        <translation>Koordinatsystem {crs}: kolumnerna är latitud och longitud.</translation>
    </message>
    <message>
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
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Count</source>
        <translation>Antal</translation>
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
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Database {name}, import {batch} of {imported}</source>
        <translation>Lägesbild {name}, import {batch} från {imported}</translation>
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
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Dates in '{column}' could be read in two ways; the profile's is taken: {example} for 24 November 2026.</source>
        <translation>Datum i ”{column}” kan läsas på två sätt; profilens används: {example} för 24 november 2026.</translation>
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
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>Disclosure level (empty: the agency's own)</source>
        <translation>Utlämnandenivå (tomt: organisationens egen)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/weeklyrun.py"/>
        <source>Does all of a week: the inventory as a GeoPackage for the analyst, and for each agency a folder with its printed map and its package. With TERTIAL the tertial's ranking, maps and packages as well. Meant for scheduled runs. Nothing is left in FOLDER when a step fails.</source>
        <translation>Gör hela veckan: inventeringen som en GeoPackage för analytikern, och för varje organisation en mapp med dess tryckta karta och dess paket. Med TERTIAL även tertialens rankning, kartor och paket. Avsedd för schemalagda körningar. Ingenting lämnas kvar i FOLDER när ett steg misslyckas.</translation>
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
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>Events of polisen.se, {n} of them.</source>
        <translation>Händelser från polisen.se, {n} stycken.</translation>
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
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>File with incidents</source>
        <translation>Fil med händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Files</source>
        <translation>Filer</translation>
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
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>First things first</source>
        <translation>Det viktigaste först</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>Folder</source>
        <translation>Mapp</translation>
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
        <location filename="../est_plugin/processing/createdatabase.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/algorithm.py"/>
        <source>GeoPackage (*.gpkg);;All files (*)</source>
        <translation>GeoPackage (*.gpkg);;Alla filer (*)</translation>
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
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Handling</source>
        <translation>Hantering</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/understanding.py"/>
        <source>Header in row {row}.</source>
        <translation>Rubriker på rad {row}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/understanding.py"/>
        <source>Header in row {row}; rows of other text above it: {n}.</source>
        <translation>Rubriker på rad {row}; rader med annan text ovanför: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/release.py"/>
        <source>How many incidents could be placed is known of all categories together only, and withheld.</source>
        <translation>Hur många händelser som kunde placeras är känt bara för alla kategorier tillsammans, och utelämnas.</translation>
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
        <location filename="../est_plugin/gui/pages.py"/>
        <location filename="../est_plugin/gui/store_button.py"/>
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
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Imports a polygon layer as an area set, and places the incidents that the store holds in it. An area set of the same name is replaced. A file that doesn't say its coordinate system needs CRS: nothing is guessed.</source>
        <translation>Importerar ett polygonlager som områdesindelning, och placerar de händelser som lägesbilden har i den. En områdesindelning med samma namn ersätts. En fil som inte anger sitt koordinatsystem behöver CRS: ingenting gissas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Imports a reporters' export, a police extract or published events. Every row ends accepted, updated, unchanged or rejected with a reason; importing the same file again changes nothing. PROFILE is reporter_events, police_points, police_area_codes or polisen_events, or the path of a saved profile. EXTRACTED is the date on which the extract was drawn (uttagsdatum). Coordinates whose system the file doesn't say need CRS: nothing is guessed.</source>
        <translation>Importerar rapportörernas export, ett uttag från polisen eller publicerade händelser. Varje rad blir ny, uppdaterad, oförändrad eller förkastad med skäl; att importera samma fil igen ändrar ingenting. PROFILE är reporter_events, police_points, police_area_codes eller polisen_events, eller sökvägen till en sparad profil. EXTRACTED är datumet då uttaget gjordes (uttagsdatum). Koordinater vars system filen inte anger behöver CRS: ingenting gissas.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/delimited.py"/>
        <source>In {file} a quotation mark is opened in the record that starts on line {line} and never closed: close or remove it.</source>
        <translation>I {file} öppnas ett citattecken i posten som börjar på rad {line} utan att avslutas: avsluta det eller ta bort det.</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/sparkline.py"/>
        <source>Incidents by week</source>
        <translation>Händelser per vecka</translation>
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
        <source>Incidents without a place</source>
        <translation>Händelser utan plats</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Increase on earlier years</source>
        <translation>Ökning mot tidigare år</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>It is about places, never about persons. Don't put it together with data on persons.</source>
        <translation>Uppgifterna gäller platser, aldrig personer. Sammanför dem inte med uppgifter om personer.</translation>
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
        <location filename="../est_plugin/export/partner_package.py"/>
        <source>Long name</source>
        <translation>Långt namn</translation>
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
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>Mon</source>
        <translation>mån</translation>
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
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Name of the area set</source>
        <translation>Områdesindelningens namn</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Name of the source, such as Polisen</source>
        <translation>Källans namn, till exempel Polisen</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>New incidents</source>
        <translation>Nya händelser</translation>
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
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>No preliminary weeks</source>
        <translation>Inga preliminära veckor</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/importing.py"/>
        <source>No row of {file} could be understood; the first reason: {reason}</source>
        <translation>Ingen rad i {file} kunde förstås; det första skälet: {reason}</translation>
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
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>No week is preliminary.</source>
        <translation>Ingen vecka är preliminär.</translation>
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
        <location filename="../est_plugin/intake/understanding.py"/>
        <source>Not taken in: {columns}.</source>
        <translation>Läses inte in: {columns}.</translation>
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
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Nothing was withheld at this level.</source>
        <translation>Ingenting har utelämnats på den här nivån.</translation>
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
        <location filename="../est_plugin/gui/inventory_dock.py"/>
        <source>Off: at most {n} rows that are not as expected. On: every comparison.</source>
        <translation>Av: högst {n} rader som inte är som väntat. På: alla jämförelser.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>Only for the receiver named above, and for the work that was agreed on; don't pass it on.</source>
        <translation>Bara för mottagaren ovan, och för det arbete som avtalats; för inte vidare.</translation>
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
        <location filename="../est_plugin/gui/pages.py"/>
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>Open or create a store first.</source>
        <translation>Öppna eller skapa en lägesbild först.</translation>
    </message>
    <message>
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
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>Placed on the map: {placed}</source>
        <translation>Placerade på kartan: {placed}</translation>
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
        <location filename="../est_plugin/intake/coordinates.py"/>
        <source>Points looked at that lie outside of the region in which the coordinate system holds: {n} of {all}.</source>
        <translation>Undersökta punkter som ligger utanför den region där koordinatsystemet gäller: {n} av {all}.</translation>
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
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Profile: reporter_events, police_points, police_area_codes, polisen_events or a file</source>
        <translation>Profil: reporter_events, police_points, police_area_codes, polisen_events eller en fil</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/pages.py"/>
        <source>Progress</source>
        <translation>Förlopp</translation>
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
        <location filename="../est_plugin/gui/store_button.py"/>
        <source>Read the store again</source>
        <translation>Läs lägesbilden igen</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <location filename="../est_plugin/picture/weekly_inventory.py"/>
        <source>Reading the store</source>
        <translation>Läser lägesbilden</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>Reads residents from a table as Statistics Sweden delivers it (XLSX, ODS or CSV). The columns are found, or named. Codes of smaller areas, such as DeSO, are summed into the area whose code they begin with.</source>
        <translation>Läser folkmängd ur en tabell som SCB levererar den (XLSX, ODS eller CSV). Kolumnerna hittas, eller anges. Koder för mindre områden, till exempel DeSO, summeras till det område vars kod de börjar med.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Rejected rows</source>
        <translation>Förkastade rader</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/importareas.py"/>
        <source>Rejected rows ({n}): {reason}</source>
        <translation>Förkastade rader ({n}): {reason}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>Reports</source>
        <translation>Rapporter</translation>
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
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Rows in the file</source>
        <translation>Rader i filen</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Rows with the coordinates 0, 0, which have no point: {n}.</source>
        <translation>Rader med koordinaterna 0, 0, som saknar punkt: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <source>SAMVERKAN is for partners that are no authorities: areas only, no single places.</source>
        <translation>SAMVERKAN är för parter som inte är myndigheter: bara områden, inga enskilda platser, inga texter.</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/weekly_places.py"/>
        <source>Sat</source>
        <translation>lör</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/choices.py"/>
        <source>Say which area set is meant (AREAS): {names}.</source>
        <translation>Ange vilken områdesindelning som menas (AREAS): {names}.</translation>
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
        <location filename="../est_plugin/store/area_table.py"/>
        <source>The code '{code}' stands on more than one area of {file}: choose a field whose values differ.</source>
        <translation>Koden ”{code}” står på fler än ett område i {file}: välj ett fält vars värden skiljer sig åt.</translation>
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
        <location filename="../est_plugin/store/engine.py"/>
        <source>The disk that holds {path} is full: make room on it and try again.</source>
        <translation>Disken som {path} ligger på är full: gör plats på den och försök igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_rows.py"/>
        <source>The end can't be read as a date.</source>
        <translation>Slutet kan inte läsas som ett datum.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/polisen_events.py"/>
        <source>The event has no '{member}'.</source>
        <translation>Händelsen saknar ”{member}”.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>The file has neither coordinates nor areas: none of its rows can be placed.</source>
        <translation>Filen har varken koordinater eller områden: ingen av dess rader kan placeras.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>The file has no column for what happened: all rows are uncategorised.</source>
        <translation>Filen har ingen kolumn för vad som hände: alla rader saknar kategori.</translation>
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
        <location filename="../est_plugin/picture/importing.py"/>
        <source>The row repeats an earlier row of the same file.</source>
        <translation>Raden upprepar en tidigare rad i samma fil.</translation>
    </message>
    <message>
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
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>The same as p_value, corrected for all comparisons (Benjamini–Hochberg)</source>
        <translation>Samma som p_value, korrigerat för alla jämförelser (Benjamini–Hochberg)</translation>
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
        <location filename="../est_plugin/gui/picture_chooser.py"/>
        <source>The store has no areas yet: import some from the store's menu.</source>
        <translation>Lägesbilden har inga områden än: importera några från lägesbildens meny.</translation>
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
        <location filename="../est_plugin/gui/pages.py"/>
        <source>There is no picture to show</source>
        <translation>Det finns ingen bild att visa</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>There is no profile '{name}'{hint}: choose one of {names}, or a saved profile (.json).</source>
        <translation>Det finns ingen profil ”{name}”{hint}: välj en av {names}, eller en sparad profil (.json).</translation>
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
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>Times in '{column}' that could not be read and are kept as unknown: {n}.</source>
        <translation>Klockslag i ”{column}” som inte kunde läsas och räknas som okända: {n}.</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>To look at first</source>
        <translation>Att titta på först</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/ranking_table.py"/>
        <source>Top {k}</source>
        <translation>Topp {k}</translation>
    </message>
    <message>
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
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>Why rows were rejected</source>
        <translation>Varför rader förkastades</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/exportpartnerpackage.py"/>
        <source>Writes a folder for each agency with a shapefile and its key, a GeoPackage with styles, and a README, at the agency's own disclosure level or a more open one. What was withheld, and why, stands in the README. With TERTIAL the tertial's ranking is written too.</source>
        <translation>Skriver en mapp för varje organisation med en shapefil och dess nyckel, en GeoPackage med stilar och en README, på organisationens egen utlämnandenivå eller en öppnare. Vad som har utelämnats, och varför, står i README. Med TERTIAL skrivs även tertialens rankning.</translation>
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
        <location filename="../est_plugin/gui/pages.py"/>
        <source>You stopped it before it was ready; nothing has been changed.</source>
        <translation>Du avbröt innan det var klart; ingenting har ändrats.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>a list of texts</source>
        <translation>en lista med texter</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>a text</source>
        <translation>en text</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/profile.py"/>
        <source>an object: field -&gt; list of column names</source>
        <translation>ett objekt: fält -&gt; lista med kolumnnamn</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>and {n} more</source>
        <translation>och {n} till</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>as expected</source>
        <translation>som väntat</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>certain, possible or indistinct</source>
        <translation>certain (säkert), possible (möjligen) eller indistinct (kan inte skiljas åt)</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/population_file.py"/>
        <source>column {n}</source>
        <translation>kolumn {n}</translation>
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
        <location filename="../est_plugin/picture/products.py"/>
        <source>ended</source>
        <translation>över</translation>
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
        <location filename="../est_plugin/gui/sparkline.py"/>
        <source>most: {n}</source>
        <translation>flest: {n}</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/product_layers.py"/>
        <source>new, rising, continuing, falling, ended, as_expected or unknown</source>
        <translation>new (ny), rising (ökar), continuing (fortsätter), falling (minskar), ended (över), as_expected (som väntat) eller unknown (okänt)</translation>
    </message>
    <message>
        <location filename="../est_plugin/domain/source.py"/>
        <source>news</source>
        <translation>nyheter</translation>
    </message>
    <message>
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
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>no reporters' source covers the tertial</source>
        <translation>ingen rapportörskälla täcker tertialen</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>no such source covers the tertial</source>
        <translation>ingen sådan källa täcker tertialen</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/package_readme.py"/>
        <location filename="../est_plugin/intake/folding.py"/>
        <location filename="../est_plugin/intake/polisen_events.py"/>
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
        <location filename="../est_plugin/picture/products.py"/>
        <source>number withheld</source>
        <translation>antal utelämnat</translation>
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
        <location filename="../est_plugin/domain/source.py"/>
        <source>police</source>
        <translation>polis</translation>
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
        <location filename="../est_plugin/domain/source.py"/>
        <source>reporters</source>
        <translation>rapportörer</translation>
    </message>
    <message>
        <location filename="../est_plugin/picture/products.py"/>
        <source>rising</source>
        <translation>ökar</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/delimited.py"/>
        <source>semicolon</source>
        <translation>semikolon</translation>
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
        <location filename="../est_plugin/picture/tertial_ranking.py"/>
        <source>the areas have no residents</source>
        <translation>områdena saknar folkmängd</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>the date of occurrence</source>
        <translation>brottsdatum</translation>
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
        <location filename="../est_plugin/picture/products.py"/>
        <source>up to {last}: {days} of {all} days</source>
        <translation>till och med {last}: {days} av {all} dagar</translation>
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
        <location filename="../est_plugin/layout/map_crs.py"/>
        <source>without a name</source>
        <translation>utan namn</translation>
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
        <location filename="../est_plugin/export/staging.py"/>
        <source>{file} can't be replaced ({why}): close it in other programs and run again.</source>
        <translation>{file} kan inte ersättas ({why}): stäng den i andra program och kör igen.</translation>
    </message>
    <message>
        <location filename="../est_plugin/intake/gdal_session.py"/>
        <source>{file} could not be opened as a layer{reason}: choose a GeoPackage, shapefile, GeoJSON, workbook or CSV.</source>
        <translation>{file} kunde inte öppnas som lager{reason}: välj en GeoPackage, shapefil, GeoJSON, arbetsbok eller CSV.</translation>
    </message>
    <message>
        <location filename="../est_plugin/export/partner_package.py"/>
        <location filename="../est_plugin/processing/weeklyrun.py"/>
        <source>{file} could not be written ({why}): is there room on the disk?</source>
        <translation>{file} kunde inte skrivas ({why}): finns det plats på disken?</translation>
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
        <location filename="../est_plugin/intake/incident_file.py"/>
        <source>{file} has a header and no rows below it: export it again.</source>
        <translation>{file} har rubriker men inga rader under dem: exportera den igen.</translation>
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
        <source>{folder} can't be written: choose another folder.</source>
        <translation>{folder} kan inte skrivas: välj en annan mapp.</translation>
    </message>
    <message>
        <location filename="../est_plugin/processing/delivery.py"/>
        <source>{folder} is a file: give a folder.</source>
        <translation>{folder} är en fil: ange en mapp.</translation>
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
        <location filename="../est_plugin/gui/inventory_table.py"/>
        <source>{n} incidents</source>
        <translation>{n} händelser</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{n} incidents have a code that no category knows: {codes}.</source>
        <translation>{n} händelser har en kod som ingen kategori känner: {codes}.</translation>
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
        <location filename="../est_plugin/picture/products.py"/>
        <source>{n} more are possibly among them.</source>
        <translation>{n} till är möjligen bland dem.</translation>
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
        <location filename="../est_plugin/processing/importpopulation.py"/>
        <source>{n} residents placed in an area</source>
        <translation>{n} invånare placerade i ett område</translation>
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
        <source>{path} is no EST store: create one with the algorithm 'Create a store' (est:createdatabase).</source>
        <translation>{path} är ingen lägesbild: skapa en med algoritmen ”Skapa lägesbild” (est:createdatabase).</translation>
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
        <location filename="../est_plugin/processing/importincidents.py"/>
        <source>{rows} rows: {new} new, {updated} updated, {unchanged} unchanged, {rejected} rejected</source>
        <translation>{rows} rader: {new} nya, {updated} uppdaterade, {unchanged} oförändrade, {rejected} förkastade</translation>
    </message>
    <message>
        <location filename="../est_plugin/layout/page_text.py"/>
        <source>{source} ({kind}), extracted {date}</source>
        <translation>{source} ({kind}), uttag {date}</translation>
    </message>
    <message>
        <location filename="../est_plugin/gui/wording.py"/>
        <source>{tier}: rank {rank}, among the {k} first with a probability of {share}.</source>
        <translation>{tier}: rang {rank}, bland de {k} första med sannolikheten {share}.</translation>
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
</context>
</TS>
