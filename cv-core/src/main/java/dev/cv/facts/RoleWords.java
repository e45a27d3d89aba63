package dev.cv.facts;

/** The words that tell a role from an organization. */
final class RoleWords {

    /** What people are called at work. */
    private static final WordSet ROLES = new WordSet("""
            accountant administrator admin advisor adviser advocate agent analyst animator apprentice architect artist
            assistant associate attorney auditor author barista bartender bookkeeper broker buyer captain caretaker carpenter
            cashier ceo cfo chairman chairwoman chairperson chef chief ciso cleaner clerk cmo coach co-founder cofounder
            commander commissioner composer consultant contractor contributor controller cook coo coordinator copywriter
            counsel counsellor counselor courier cto curator dean demonstrator designer dev developer director dispatcher
            doctor driver economist editor educator electrician engineer engineering-manager estimator evangelist
            examiner executive facilitator fellow firefighter foreman founder freelancer gardener geologist guard guide
            handyman head inspector installer instructor intern internship interpreter investigator journalist judge
            labourer laborer lawyer lead leader lecturer librarian lieutenant machinist maintainer manager marketer
            mathematician mechanic mentor merchandiser moderator musician nanny nurse officer operator organiser organizer
            owner paralegal paramedic partner pharmacist photographer physician physicist pilot planner plumber
            postdoc practitioner president principal producer professor programmer proofreader psychologist receptionist
            recruiter registrar reporter representative researcher retoucher reviewer sailor scientist secretary sergeant
            shareholder sommelier specialist sre sdet statistician steward stylist superintendent supervisor surgeon surveyor
            swe tailor teacher technician technologist tester therapist trader trainee trainer translator treasurer tutor
            underwriter vet veterinarian vp volunteer waiter waitress warden welder writer
            werkstudent werkstudentin praktikant praktikantin azubi geschäftsführer geschäftsführerin vorstand referent
            referentin hilfskraft mitarbeiter mitarbeiterin
            développeur développeuse ingénieur ingénieure directeur directrice responsable stagiaire consultante
            chargé chargée technicien technicienne professeur professeure enseignant enseignante gérant gérante architecte
            analyste assistante alternant apprenti vendeur vendeuse rédacteur rédactrice
            desarrollador desarrolladora ingeniero ingeniera gerente directora becario becaria analista consultor consultora
            programador programadora profesor profesora técnico técnica arquitecto arquitecta jefe jefa diseñador diseñadora
            desenvolvedor desenvolvedora engenheiro engenheira estagiário estagiária professora diretor diretora
            coordenador coordenadora arquiteto arquiteta sviluppatore sviluppatrice ingegnere tirocinante direttore
            direttrice consulente programmatore programmatrice professore professoressa architetto stagista
            ontwikkelaar ingenieur stagiair hoofd docent adviseur medewerker projectleider
            inżynier programista programistka kierownik dyrektor stażysta stażystka analityk konsultant nauczyciel specjalista
            ingenjör utvecklare chef konsult lärare praktikant projektledare arkitekt
            """, """
            entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin assistent assistentin lehrer
            lehrerin forscher forscherin manager managerin techniker technikerin utvecklare ingenjör ontwikkelaar architekt
            architektin analytiker chefin
            """, """
            エンジニア 開発者 マネージャー 部長 課長 主任 研究員 教授 インターン プログラマ デザイナー 工程师 经理 开发者
            总监 实习生 教师 研究员 架构师 设计师 分析师
            """);

    /** What part of an organization or what kind of work it is: no organization by itself, and no place. */
    private static final WordSet FIELDS = new WordSet("""
            accounting accounts administration ads advertising ai algorithms analytics android api apis applications apps asia
            apac emea americas europe global international regional audio automation backend back-end back end banking
            billing biology brand browser build business casual chemistry civil client clinical cloud commerce commercial
            communications community compilers compiler computer computing consulting content contract contractor core
            corporate creative credit customer cyber cybersecurity data database databases delivery department design
            desktop development developer devops digital distributed distribution division e-commerce ecommerce
            economics education electrical electronics embedded emeritus emerita energy engineering enterprise equity
            events experience fellow field finance financial fixed-term fleet foundations fraud freelance front-end front end
            frontend fullstack full-stack full stack full-time full time fulltime games gaming graphics growth hardware
            health healthcare hr human i ii iii iv v identity independent industrial information infrastructure
            innovation insights integration intelligence interim international internship investment investments ios it
            java javascript junior kernel languages learning legal level linux logistics machine maintenance maps
            marketing mathematics mechanical media medical mobile ml monetization network networking networks nlp
            nursing online operations ops optimization part-time part time partnerships payments payroll people performance
            permanent physics planning platform platforms policy privacy procurement product production products program
            programme programming programs project projects promoted purchasing python qa quality r&d react reliability
            relations remote research resources retail retired risk robotics safety sales science search security self-employed
            senior server services site social software solutions staff statistics storage strategic strategy supply chain
            support sustainability systems system talent tax team teams tech technical technology technologies temporary
            testing tools trading training transport travel treasury ui university-relations ux unit user video
            vision visiting voice web windows work workflow and of for the & und et y e i och en von der für
            """, "abteilung teilung entwicklung technik technologie", "");

    /** Words of names that are organizations and nothing else. */
    private static final WordSet ORGANIZATIONS = new WordSet("""
            inc llc ltd corp corporation gmbh ag kg plc company limited incorporated s.a s.a. s.a.s sarl srl s.r.l s.p.a
            b.v bv n.v nv oy oyj ab aps a/s sp. pty foundation laboratory laboratories labs bank agency ministry hospital
            airlines airways stiftung verein universität university ngo e.v church museum co
            """, "", "株式会社 有限公司 公司");

    private static final WordSet PLACES = new WordSet("""
            amsterdam athens atlanta auckland australia austin austria barcelona basel bangalore bengaluru belgium berlin
            bern boston brazil brisbane brussels budapest california cambridge canada chicago china cologne copenhagen
            dallas delhi denmark denver dublin edinburgh england finland florence france frankfurt geneva genève genf
            germany glasgow hamburg helsinki india ireland israel italy japan kraków köln leeds lisbon lisboa london
            lyon madrid manchester melbourne mexico milan milano montreal moscow mumbai munich münchen netherlands nyc
            oslo oxford paris perth philadelphia poland porto portland portugal prague rome roma rotterdam scotland seattle
            shanghai singapore spain stockholm stuttgart sweden switzerland sydney texas tokyo toronto turin uk u.k usa u.s.a u.s us
            vancouver vienna wales warsaw warszawa wien wellington zurich zürich
            """, "", "東京 大阪 北京 上海");

    private RoleWords() {}

    static boolean isRole(String text) {
        return ROLES.isIn(text);
    }

    /** Whether the text says what kind of work it is, or in which part of an organization. */
    static boolean isField(String text) {
        return FIELDS.isAllOf(text) || FIELD_ENDS.isIn(lastWord(text));
    }

    /** A name with such a word at its end is a part of an organization. */
    private static final WordSet FIELD_ENDS =
            new WordSet("department division group office program programme project team unit", "abteilung", "");

    static boolean isOrganization(String text) {
        return ORGANIZATIONS.isIn(text);
    }

    static boolean isPlace(String text) {
        return PLACES.isIn(text) || text.strip().equalsIgnoreCase("remote");
    }

    private static String lastWord(String text) {
        var words = WordSet.words(text);
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }
}
