"""Given names in many languages.

Names may be added freely, folded as ``str.casefold`` does; one that is also a word of headlines and
menus ("May", "Grace", "Will", "Mark") must stay out. One that is a family name too goes into
:data:`FAMILY_TOO`: runs of names without commas are parted before given names.
"""

from __future__ import annotations

from newsparse.fields._words.tables import words

GIVEN = words(
    """
    aaron abigail ada adam adrian agatha agnes aidan aisha alan alana albert alec alex alexander
    alexandra alexandria alfred alice alicia alison alistair allison amanda amelia amy ananya andrea
    andreas andrew andy angela angelina angus anita anna annabel anne annette annie anthony antonia
    archie ariana arnold arthur ashley audrey barbara beatrice becky belinda benjamin bernadette
    bernard beth bethany betty beverly bianca bob bonnie brandon brenda brendan brian bridget brittany
    brooke bryan caitlin callum camilla carl carla carol caroline carolyn catherine cathy cecilia
    charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher
    ciara claire clare claudia clifford colin colleen connie conor courtney craig cynthia daisy
    daniel danielle danny daphne darren dave david deborah debra denise dennis derek diana diane
    dominic donald donna doreen doris dorothy doug douglas duncan dylan ed eddie edgar edith edmund
    eduardo edward edwin eileen elaine eleanor elena elizabeth ella ellen ellie emily emma eric erica
    erin ernest esther ethan eugene evelyn felicity fiona florence frances freddie frederick gabriel
    gareth gary gavin gemma geoff geoffrey georgia georgina gerald geraldine gillian gloria gordon
    greg gregory gwen hamish hannah harriet harry hayley heather helen helena henrietta hilary holly
    howard hugh ian imogen ingrid irene isaac isabel isabella isla ivy jack jacqueline jade jake jan
    jane janet janice jasmine jason jay jean jeff jeffrey jemima jennifer jenny jeremy jerry jess
    jessica jill jim jimmy joan joanna joanne jodie joe joel john johnny jon jonathan josephine josh
    joshua joyce judith judy julia julian julie juliet justin karen kate katherine kathleen kathryn
    kathy katie katrina keith kelly kenneth kerry kevin kimberly kirsten kirsty kristen kristin kyle
    laura lauren laurie leah leanne leo liam lilian lily linda lindsey lisa lizzie lois louise lucas
    lucinda lucy luke lydia lynn maddie madeleine madison maggie malcolm mandy marcus margaret maria
    marianne marie marilyn marina marion marjorie martha mary matthew maureen maya meg megan melanie
    melissa michael michaela michelle mike miranda mohammed moira molly monica muhammad nadia nancy
    naomi natalie natasha nathan neil niamh nicholas nick nicola nicole nigel nina noel nora norma
    oliver olivia oscar owen pamela pat patricia patrick paula pauline peggy penelope penny peter
    philip philippa phoebe phyllis polly priya rachel ralph raymond rebecca rhiannon richard rick rob
    robert roger roisin ron ronald rory rosemary rosie roy russell ruth ryan sadie sally sam samantha
    samuel sandra sarah scott sean seán sharon sheila shirley simon siobhan sophia sophie stacey
    stella stephanie stephen steve steven stewart stuart susan susanna suzanne sylvia tamara tara
    ted teresa terry thelma theresa tim timothy tina toby tom tony tracey tracy trevor tricia
    ursula valerie vanessa vera veronica vicky victoria vincent virginia vivian wendy wesley yasmin
    yvonne zac zachary zoe zoë
    anja anke annegret annika antje bärbel beate benedikt bettina birgit björn brigitte christoph
    christa clemens cornelia daniela detlef dieter dirk dorothea elfriede elke erika ernst fabian
    florian frauke friedrich gabriele gerd gerhard gisela gudrun günter günther hannes hans heike
    heiko heinz helga helmut hendrik holger horst ilse inga ingo jana jens jochen joachim johanna
    johannes jörg jürgen jutta kai karin karsten katharina katja katrin kerstin klaus konrad lars lena
    leonie lothar lukas maike malte manfred manuela marc margit markus martina matthias maximilian
    michaele mirjam monika moritz nadine niklas nils norbert olaf ole petra philipp rainer ralf
    reinhard renate roland rüdiger ruben sabine sandra sascha sebastian silke silvia simone sonja
    stefan stefanie steffen susanne sven svenja swantje tanja thorsten till tilman tobias torsten udo
    ulrich ulrike uta ute uwe verena volker werner wiebke wolfgang yannick
    adèle aline amélie anaïs antoine arnaud audrey aurélie aurélien bastien benoît bérénice bertrand
    camille caroline cécile cédric céline chantal christelle christophe claude clémence corinne
    damien delphine didier dominique édouard élise élodie émilie emmanuelle éric estelle étienne
    fabien fabrice fanny florent françois françoise frédéric gaëlle gérard ghislaine gilles grégoire
    guillaume gwenaëlle hélène hervé hortense inès isabelle jacques jean-baptiste jean-claude
    jean-françois jean-luc jean-marc jean-michel jean-paul jean-philippe jean-pierre jérémie jérôme
    joël joséphine julien juliette laetitia laurence léa loïc louis luc lucie madeleine manon
    marc-antoine margaux marie-claude marie-hélène marine marion mathieu mathilde maxime mélanie
    michel mireille mohamed morgane muriel mylène nathalie nicolas noémie odile océane pascal
    pascale patrice philippe pierre pierre-yves quentin raphaël raphaëlle rémi rémy roxane sandrine
    sébastien séverine solène sophie stéphane stéphanie sylvain sylvie thibault thierry thomas valérie
    véronique virginie xavier yann yannick yves
    adriana agustín alba alejandra alejandro álvaro ana andrés ángela antonio araceli arturo beatriz
    begoña belén blanca carlos carmen carolina cecilia clara concepción cristina daniela diego dolores
    elisa emilia emilio enrique ernesto esperanza esteban fátima felipe fernanda fernando francisca
    francisco gabriela gerardo gonzalo graciela guadalupe gustavo héctor hernán ignacio inés inmaculada
    íñigo irene jaime javier jesús jimena joaquín jorge josé juan juana julieta julio laura leticia lorena
    lorenzo lucía luis luisa macarena magdalena manuel marcela marcelo margarita mariana marina
    mario marisol marta matías mauricio mercedes miguel montserrat natalia nieves nuria óscar pablo
    paloma paola patricio pedro pilar rafael ramiro ramón raquel raúl ricardo roberto rocío rodrigo
    rosario salvador santiago sergio silvia sofía soledad susana teresa tomás valentina vicente virginia
    ximena yolanda
    afonso ana antónio antônio armando artur bárbara beatriz bruna caio catarina célia cláudia cristiano
    daniela débora duarte edson eduarda fábio fabiana fátima fernanda filipa flávia flávio francisca
    gabriela gilberto giovana guilherme gustavo helena hélio henrique inês isabela joana joão jorge
    josé júlia juliana júlio larissa leandro letícia lúcia luciana luís luiz luiza mafalda márcia márcio
    marcos mariana mário marta matheus mônica natália nuno otávio paulo pedro rafaela raul renata renato
    ricardo rita rodrigo rogério rosana rui sara sérgio sílvia sofia sónia sônia susana tânia teresa
    thaís tiago tomás vasco vera vinícius vitória
    alberto alessandra alessandro alessia alfredo andrea angelo anna annalisa antonella antonio arianna
    barbara beatrice benedetta bruno camilla carla carlo caterina chiara cinzia claudio concetta
    cristiana cristiano daniele daria dario davide debora domenico donatella elena eleonora elisa
    elisabetta emanuela emanuele enrico ernesto fabio fabrizio federica federico ferdinando filippo
    flavia francesca francesco franco gabriele gaetano giacomo gianluca gianni giorgia giorgio giovanna
    giovanni giulia giulio giuseppe grazia guido ilaria irene laura leonardo lorenza luca lucia lucrezia
    luigi luisa marcello marco margherita mariangela marika marina mario marta martina massimo matilde
    matteo maurizio michela michele mirella monica nicola nicoletta ornella paola paolo patrizia pierluigi
    pietro raffaele raffaella renato renzo riccardo roberta roberto rosa sabrina salvatore sandro
    serena sergio silvia silvio simona simone sofia stefania stefano teresa tiziana tommaso umberto
    valentina valeria valerio vincenzo vittoria vittorio
    anneke annelies arjan bart bas bram carolien casper coen daan diederik dirk ellen els erik esmée
    femke floor floris frank frits gerrit gijs hanneke hans henk hugo ilse ineke ingrid jaap jan janneke
    jasper jelle jeroen joost joris jurgen karel karin karlijn kees klaas koen lars lieke lieve lotte
    maaike maarten marieke marije marijke marjolein mark marleen marloes martijn mieke niels nienke
    pieter pim piet rik rob roel ronald ruud sander sanne saskia sjoerd steven stijn teun thijs
    thomas tineke tjeerd wim willemijn wouter yvonne
    agneta agnes alva anders anette anna-karin annika arvid astrid birgitta björn bo bodil börje britt
    carina camilla cecilia elin elsa emil erik eva fredrik gösta göran gunilla gunnar gustaf gustav
    hanna håkan helene hilde henrik ida inger ingrid ingvild jakob jenny jesper joakim johan jonas jonna
    jörgen jørgen karin karl kjell knut kristian kristina kirsten lars lasse leif lena lennart lina
    linn linnea lisbeth liv lotta maja malin margareta marit marte mats mattias mette mikael mikkel
    morten nils ola olav ole olle oskar øyvind pär pelle per pernilla pernille peder rasmus rikke rolf
    rune sigrid signe sindre siri siv solveig sofie stian stig sture svante sven søren sverre
    terje thea therese tor tora tore torbjørn torgeir torunn trine trond trygve tuva ulf ulla ulrika
    unni vegard vidar viktor yngve åke åsa
    aino aleksi anssi antti anu eero eija elina emmi esa hannu heidi heikki hilkka ilkka jaakko janne
    jari jarkko jouni juha jukka jussi kaisa kalle kari katri kimmo kirsi kyösti lauri leena maarit marja
    marjo marko markku matti mika mikko minna niina noora olli outi paavo päivi pasi pekka pentti petri
    piia pirkko reijo riikka riitta risto saara sakari salla sanna satu seppo sirpa suvi taina tapio
    teemu terhi tero tiina timo tomi toni tuomas tuula tuuli veikko vesa ville
    agata agnieszka aleksandra alicja andrzej aneta anita arkadiusz artur barbara bartłomiej bartosz
    beata bogdan bogusław bożena cezary czesław damian danuta dariusz dominika dorota edyta elżbieta
    ewa ewelina filip franciszek grażyna grzegorz halina hanna henryk irena iwona izabela jacek jakub
    jadwiga janina janusz jarosław jerzy joanna jolanta józef justyna kacper kamila kamil karolina
    katarzyna kazimierz kinga krystyna krzysztof leszek lidia ludwik łukasz maciej magdalena
    małgorzata marcin marek mariusz marta mateusz mieczysław mikołaj mirosław monika natalia olga
    patrycja paulina paweł piotr przemysław radosław rafał renata robert roman ryszard sławomir
    stanisław sylwia szymon tadeusz tomasz urszula wacław waldemar wiesław wiktor witold władysław
    włodzimierz wojciech zbigniew zdzisław zofia zuzanna
    alena aleš andrej andrea anežka antonín barbora blanka bohumil bořivoj darina david dušan eliška
    františek hana igor irena ivan ivana iveta ivo jakub jan jana jarmila jaromír jaroslav jindřich jiří
    jitka josef juraj kamila karel kateřina klára kristýna ladislav lenka libor libuše lubomír luboš
    lucie ľubica ľubomír ludmila magdaléna marcela marek margita marián marie markéta martina michal
    milada milan miloš miroslav miroslava monika natálie oldřich ondřej pavel pavla pavol petr petra
    peter radek radim radka renáta roman rudolf simona soňa stanislav šárka štefan štěpán tereza tomáš
    václav veronika viera vladimír vlasta vojtěch zdeněk zdenka zuzana
    ágnes ákos andrás anikó attila balázs bálint béla bence bernadett csaba csilla dániel dávid dóra edit
    endre enikő erika erzsébet eszter éva ferenc gábor gergely gergő györgy gyula hajnalka ibolya ildikó
    ilona imre istván jános józsef judit kata katalin kinga klára krisztián krisztina lajos lászló levente
    lilla magdolna márk márta máté mátyás melinda mihály miklós nikolett nóra norbert olga orsolya pál
    péter piroska réka rita róbert sándor szabolcs szilvia tamás teréz tibor tímea tünde vilmos viktória
    virág zita zoltán zsófia zsolt zsuzsa zsuzsanna
    alexandru alina ana-maria andreea anca bogdan camelia carmen cătălin cătălina ciprian claudiu corina
    cosmin costin cristi cristian cristina daniela dorin dragoș elena emil florentina florin gabriela
    gheorghe horia iulia iulian ioana ionela ionuț irina laurențiu lavinia liviu loredana luminița
    mădălina magda mihaela mihai mircea mirela monica nicoleta octavian oana ovidiu radu raluca ramona
    răzvan roxana ruxandra silviu simona ștefan ștefania sorin teodora tudor valentin vasile victor vlad
    aleksandar ana ante antonija biljana bojan bojana boris branka branko boštjan danijela darko dejan
    dragan dragana dražen duško đorđe gordana goran hrvoje igor ivana ivica jasmina jasna jelena
    jovana katarina kristijan ljiljana ljubica luka maja marija marijana marko matej mateja milan
    milica milena miloš mirjana miroslav mladen nataša nebojša nenad nevena nikola nina olivera
    petar predrag radmila ratko sanja saša senad slavica slobodan snežana snježana sonja srđan
    stevan stjepan svetlana tamara tanja tatjana tihana tijana tomislav uroš vanja vedran vesna
    vladimir vlado vuk zdravko zlatko zoran zorana željko živko
    ада алевтина александр александра алексей алёна алина алла анастасия анатолий андрей анна антон антонина
    арина аркадий артём артем артур богдан борис вадим валентина валентин валерий валерия василий
    вероника виктор виктория виталий виолетта владимир владислав вячеслав галина геннадий георгий
    глеб григорий дарья денис диана дмитрий евгений евгения егор екатерина елена елизавета жанна
    зинаида зоя иван игорь илья инна ирина карина кирилл константин кристина ксения лариса лев леонид
    лидия лилия любовь людмила маргарита марина мария марк марат матвей михаил надежда наталия наталья
    никита николай нина оксана олег олеся ольга павел пётр петр полина раиса ринат роман руслан
    светлана семён сергей софья софия станислав степан тамара татьяна тимур ульяна фёдор эдуард элина
    эльвира юлия юрий яна ярослав
    алла андрій анатолій анастасія василь віктор вікторія віталій володимир галина григорій дарина денис
    дмитро євген євгенія ігор ілля інна ірина катерина кирило костянтин леся любов людмила максим марія
    микита микола михайло надія наталія олег олександр олександра олексій олена ольга орест остап павло
    петро поліна роман руслан світлана сергій соломія софія тарас тетяна юлія юрій яна ярина ярослав
    ангел асен атанас биляна боряна валентин ваня весела веселин виолета георги гергана десислава
    диана димитър елена емил живко иван ивайло ивана калин кирил красимир лили любомир людмила марияна
    мария мария мартин милена мирослав никола николай пенка петър петя пламен радослав росица румен
    румяна светла стефан стоян таня теодора тодор христо цветан цветелина яна милица душан драган јелена
    јована милош ненад никола новак слободан снежана светлана зоран љиљана
    άγγελος αγγελική αθανασία αθανάσιος αικατερίνη αλέξανδρος αλέξης αναστασία ανδρέας άννα αντώνης
    αργύρης βαγγέλης βασίλης βασιλική γεωργία γιάννα γιάννης γιώργος δήμητρα δημήτρης διονύσης ειρήνη
    ελένη ελευθερία ευαγγελία εύη ηλίας θανάσης θεοδώρα θόδωρος ιωάννα ιωάννης κατερίνα κώστας
    κωνσταντίνα λένα λευτέρης μαρία μανώλης μάριος μιχάλης νίκη νίκος νικόλαος ξένια όλγα παναγιώτης
    παναγιώτα πάνος παύλος πέτρος σοφία σπύρος σταύρος στέλλα στέφανος στέλιος τάσος φώτης χάρης
    χριστίνα χρήστος χρύσα
    ahmet ali alper aslı aydın ayşe ayşegül barış berk betül burak burcu büşra cem cemal ceren
    çağla çiğdem deniz derya didem dilek ebru ece elif emine emrah emre engin erdem erhan ertuğrul
    esra evren fatih fatma ferhat figen filiz fulya gamze gizem gökhan gül gülay gülsüm hakan
    halil halime hande hasan hatice havva hilal hüseyin ibrahim i̇brahim ilker irem ismail i̇smail kadir
    kemal kerem kübra levent lale leyla mehmet melek melih meltem meral merve mesut metin murat
    mustafa nazlı nermin nesrin nihal nilgün nuray nurcan oğuz okan onur orhan osman ozan ömer
    özge özlem ramazan recep rıza sedat seda selçuk selim selin sema semra serdar serkan sevgi sevil
    sevim sibel sinan songül suat süleyman şebnem şeyma şükrü taner tolga tuba tuğba turgut tülay ufuk
    uğur umut ümit veli volkan yakup yasemin yeliz yıldız yiğit yusuf zafer zehra zeynep
    abdul abdullah abdulrahman ahmad ahmed aisha amina amir amira anwar asma ayesha bashir bilal
    farah farid fatima fatimah hamid hanan hassan hisham huda ibrahim iman jamal karim khadija khaled
    khalid khalil layla leila lina mahmoud majid mariam mona mouna mousa mustafa nabil nadeem
    nasir noura omar osama rami rania rashid rasha reem sahar salim salma samir samira
    sara sayed shireen tariq umar usman walid yahya yousef youssef yusuf zainab ziad
    aarti abhishek aditi aditya ajay akash akhil amit amrita anand anil anita anjali ankit ankita
    anshul anupam aparna archana arjun arun arvind asha ashish ashok ashwin bharat chandan deepa deepak
    deepika dinesh divya ganesh gaurav gayatri geeta girish gopal govind harish harsh himanshu indira
    ishita jaya jyoti kalpana kamal karan kavita kavya kiran krishna lakshmi lalit madhu mahesh
    manish manisha manoj meena meera mohan mukesh namrata nandini naveen neeraj neha nidhi nikhil
    nisha nitin nitya pankaj pooja poonam pradeep pragya prakash pranav prasad prashant pratibha praveen
    preeti priyanka rahul rajat rajeev rajesh rakesh rakhi ram ramesh rani ranjit rashmi ravi
    ritu rohan rohit sachin sandeep sanjay sanjeev santosh sanya satish saurabh shalini shankar shashi
    shilpa shivani shreya shruti shubham siddharth sneha sonal sonali sunil sunita suresh sushma swati
    tanvi uday uma vaishali vandana varun vijay vikas vikram vimal vinay vineet vinod vishal vivek
    yash yogesh
    adi agus ahmad andi andika anisa ari arif aris ayu bambang budi candra citra dedi desi dewi dian
    dwi eka endah endang eko fajar farida fitri galih hadi hendra heri hesti indah indra intan irfan
    ismail joko kartika kurnia lestari maya muhamad nanda ningsih novi nurul nyoman putri
    rahmat ratna retno rini rizal rizki rizky sari siti slamet sugeng suharto supriyadi susi
    teguh tuti utami wahyu wawan wayan widi yanti yudi yulia yuni
    abebe achieng adaeze adebayo akinyi amara ayodele babatunde bongani chidi chika chinedu chioma
    ebele emeka folake ifeoma ikechukwu jabulani jomo juma kagiso kamau kelechi kwabena kwame lerato
    lindiwe makena mandla mbali mohamed mwangi naledi ngozi nkosazana nomsa nomvula nonhlanhla
    ntombizodwa ntombi obinna oluwaseun palesa refilwe rehema rutendo sibongile sipho siyabonga
    tariro tendai thabo thandeka thandi thandiwe themba thulani tshepo tumelo wanjiku wanjiru zanele
    zawadi zodwa
    """.casefold()
)
"""Folded given names; for looking up one word."""

FAMILY_TOO = words(
    """
    alexander allison anthony arnold arthur benjamin bernard carlos charles christian conrad craig
    daniel david duncan dylan edmund elena franco frank gordon gregory guido henry howard hugo ian ivan
    jordan keith kelly kenneth kiran konrad kumar lawrence louis lucas luis marco maria marie mario
    martin martina mathieu michel mohamed mohammed muhammad nicolas nicola ole oliver oscar owen
    pascal patrick paul peter philip pierre prakash prasad ralph ram raymond roland roman ross russell
    salvador samuel santiago sebastian silva simon stefan stewart stuart terry thomas timothy tomas
    tudor valentin valentine victor vincent vicente walter werner ahmad ahmed ali hassan ibrahim khalil
    mahmoud omar osman said salim yusuf acar aydın deniz kaya metin nur anand gopal krishna mohan
    ramesh suresh vijay роман
    """.casefold()
)
"""Of these and others, those that are family names as well."""
