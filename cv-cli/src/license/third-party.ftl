<#-- META-INF/THIRD-PARTY.txt, written by license-maven-plugin from the POMs of what is bundled. -->
cv-cli.jar bundles these works, each under its own licence. The texts lie in the jar:
META-INF/LICENSE (Apache-2.0), META-INF/NOTICE, META-INF/licenses/, META-INF/jsoup/LICENSE, fonts/*/OFL.txt,
dev/cv/json/*.LICENSE.txt.

fonts/source-code-pro: OFL-1.1
fonts/source-sans-3: OFL-1.1
dev/cv/json/jsonresume-schema-1.3.1.json: MIT
<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
${project.groupId}:${project.artifactId}:${project.version}: ${entry.getValue()?join(", ")}
</#list>
