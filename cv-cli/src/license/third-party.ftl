<#-- META-INF/THIRD-PARTY.txt, written by license-maven-plugin from the POMs of what is bundled. -->
cv-cli.jar bundles these works, each under its own licence. The texts lie in the jar:
META-INF/LICENSE (Apache-2.0), META-INF/NOTICE, META-INF/licenses/, META-INF/jsoup/LICENSE, fonts/*/OFL.txt,
dev/cv/json/*.LICENSE.txt, hyphenation/*.LICENSE.txt, dictionaries/*/LICENSE.txt.

fonts/cv-symbols: OFL-1.1
fonts/eb-garamond: OFL-1.1
fonts/ibm-plex-sans: OFL-1.1
fonts/source-code-pro: OFL-1.1
fonts/source-sans-3: OFL-1.1
fonts/source-serif-4: OFL-1.1
hyphenation/de.txt, en-GB.txt, es.txt, fr.txt, it.txt, nl.txt, pl.txt: MIT
hyphenation/en.txt: FSFULLR
hyphenation/pt.txt: BSD-3-Clause
dictionaries/en, dictionaries/en-GB: MIT and BSD
dictionaries/de: GPL-2.0-only or GPL-3.0-only, as data beside the program
dev/cv/json/jsonresume-schema-1.3.1.json: MIT
<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
${project.groupId}:${project.artifactId}:${project.version}: ${entry.getValue()?join(", ")}
</#list>
