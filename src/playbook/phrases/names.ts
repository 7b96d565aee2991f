/** Names that stand for one another, a group a line; the groups serve as a list of common first names too. */
export const NAME_GROUPS = `
alexander alex alec alexandr aleksander aleksandr sasha sascha xander sandy sandro alessandro alejandro
alexandra alex alexa sandra sasha sascha sandy lexi alessandra alejandra
alfred fred alf fredi alfredo
albert al bert bertie alberto albrecht
abigail abby abbie gail
agnes aggie inés ines
amanda mandy
amelia amy millie emily
andrew andy drew andreas andre andré andrej andrea anders andres andrés
andrea andie drea
angela angie angelika angelina
anna anne ann annie anni nan nancy hannah anja anya anouk anita annika
anthony tony ant antonio anton toni antoine
antonia toni tonia
arthur art artie arturo
barbara barb babs barbie bärbel
beatrice bea trixie beatrix beate beatriz
benjamin ben benny benni benji
bernard bernie bernhard bernd bernardo
bernadette bernie
bradley brad
caroline carol carrie caro carolin karoline carolina
carl karl charles carlos carlo
catherine kathryn katherine katharina cathy kathy kate katie kat kay kitty catarina caterina katrin kathrin katja karin karen katarzyna kasia trina ekaterina
charles charlie chuck chas
charlotte charlie lotte lottie charly carlotta
christian chris christo kristian cristian
christina christine chris chrissy tina kristina kristin christiane christel kirsten cristina
christopher chris topher kit kris christoph christof christophe cristobal
clara klara
claire clare
claudia claudi
constance connie constanze conny
cornelia conny nelly
cynthia cindy
daniel dan danny dani daniele
daniela danielle dani danni
david dave davy davey davide
deborah deb debbie debby debra
dennis denny denis denise
diana di diane
dominik dominic dom nick
donald don donny
dorothea dorothy dot dottie dora doro thea
douglas doug
edward ed eddie ted teddy ned eduard edoardo eduardo
edmund ed eddie ned
eleanor ellie nell nora leonore lena
elena lena helen helena helene ellen
elizabeth elisabeth liz lizzie beth betty eliza lisa liza elsa elsie bess libby lilibeth sissi elli lisbeth isabel
emily em emmy emma emilia
erik eric erich
ernest ernst ernie
eugene gene eugen
eva eve evi
evelyn evie eve
ferdinand ferdi ferdy nando fernando
florian flo
florence flo flossie
frances fran francesca franziska franzi frankie fanny
francis frank frankie francesco franz francisco paco pancho franco
frederick fred freddie freddy fritz friedrich federico rick frederik
gabriel gabe gab
gabriele gabriella gabi gaby gabby
george georg jorge giorgio jörg jürgen schorsch georgie
georgina georgie gina
gerald gerry jerry gerhard gerd gerrit
gerard gerry jerry
gertrude trudy gerti
gregory greg gregor
guillermo memo
gustav gus gustavo
hans johannes johann hannes john jan hansi
harold harry hal harald
harry henry harrison
heinrich heinz heiner henry henrik heiko harry hendrik enrico
henry hank harry hal enrique
herbert herb bert herbie
hubert bert hugh
hugh hugo huey
ignacio nacho
immanuel manuel emanuel manu mani manny
irene rene
isabella isabel isabelle bella izzy belle isa
jacob jake jakob jakub kuba jack jacques james iago diego
jacqueline jackie jacky
james jim jimmy jamie jem
jan john johan hans
jane janie jayne
janet jan jeannette
joan joanie joanna
jean jeanie jeanne
jeffrey jeff geoff geoffrey
jennifer jen jenny jenni jenna
jeremy jerry jem jeremiah jez
jessica jess jessie
joachim jochen jo achim jochim
joanna jo joanne joan johanna hanna hannah asia
john johnny jack jon jonny giovanni juan ivan ian jean sean joao
jonathan jon jonny johnny nathan
jose josé pepe joseph
joseph joe joey josef sepp josip giuseppe jos jozef jupp
josephine jo josie josefine fine
joshua josh
judith judy judi jutta
julia julie jules jule
julian jules
justin just
kenneth ken kenny
kevin kev
kimberly kim
konrad conrad conny kurt
laura laurie laurel
lawrence larry laurie lorenz lars lorenzo laurence laurent
leonard leo len lenny leonhard leonardo leon
leopold leo poldi
leslie les
lewis louis lou ludwig luis luigi lew lutz
lillian lily lil lilly
linda lindy
louise lou louisa luise luisa lulu
lucas luke luca lukas luc
lucy lucia luz luzie
madeleine maddie madeline mady magdalena lena leni
manfred manni fred
marcus marc mark markus marco marcos marek
margaret maggie meg megan peggy peg marge margie greta rita margarete margarita daisy gretel marguerite małgorzata gosia grete
maria marie mary mia mariana maja ria mimi molly polly mitzi maryam
marianne mary anne mari
martha marta marty patty
martin marty
martina tina
matthew matt matty matthias mathias mateo matteo hias mathieu matthieu
maximilian max maxi maxim
maxine max
melanie mel melly
melissa mel missy lissa
michael mike mick mickey micky michi michel mikael miguel michele mikhail misha mischa
michaela michi micha ela
michelle shell shelly
miriam miri mimi
mohammed mohamed muhammad mohammad mo mehmet ahmed
monica monika moni
natalie nat natalia natasha natascha tasha
nathaniel nate nathan nat
nicholas nick nicky nicolas nico niklas nikolaus klaus niko claus nikola mikołaj
nicole nicky nikki nic
norbert bert nobby
oliver ollie olli oli olivier
olivia liv livvy olive
oscar oskar
otto odo
pamela pam
patricia pat patty tricia trish patti trisha patrizia paz
patrick pat paddy rick patrice patricio
paul pablo paolo paulo pavel
paula pauline polly paulina
penelope penny nell
peter pete piet peer pedro pietro pierre petr piotr petra
petra petzi
philip phillip phil pip philipp felipe filippo
rachel rach rahel
rafael raphael rafa raff rafi
raymond ray raimund ramon
rebecca becky becca bec beck
reginald reg reggie
reinhard reiner rainer reini
richard rick ricky rich richie dick ricardo riccardo
robert rob robbie bob bobby bert robin roberto
roberta bobbie robbie
roderick rod rory
rodney rod
roland rolly rolf
ronald ron ronnie
rosemary rose rosie romy rosmarie
rudolf rudi rudolph rolf
russell russ rusty
ruth ruthie
samantha sam sammy
samuel sam sammy sami
sarah sally sara sadie
sebastian seb basti bastian sebastián bas
sharon shari
siegfried siggi sigi
simon si simone
sofia sophie sophia sofie zofia zosia
stanley stan
stefan stephan steffen steve stephen steven steph esteban stefano stevie etienne stefanos
stefanie stephanie steffi steph stef stephie
susan sue susie suzy susanne suzanne susanna sanne susi susana suzie
sylvia silvia silke sylvie
tabitha tabby
teresa theresa tess terry resi therese tessa
terence terry
thaddeus thad tad
theodore theo ted teddy theodor
thomas tom tommy thom tomas tomás tommaso tomasz tomek
timothy tim timmy
tobias toby tobi tobia
ulrich uli ulli
ulrike uli ulli rike
ursula uschi ulla ursel
valentina val valentin valentino
valerie val
vanessa nessa van
veronica vera ronnie vroni veronika
victor vic viktor vittorio
victoria vicky vic tori viktoria
vincent vince vinnie vinzenz vincenzo
virginia ginny ginger
walter walt wally
wanda wendy
wilhelm willi willy will wim helmut wilm
wilhelmina minna mina willa
william will bill billy willy liam guillaume willem guillermo
wolfgang wolf wolfi
xavier javi javier
yvonne eve
zachary zach zack
zoe zoey
`;

/** More first names, to tell "Karin," from "Honestly,". */
export const FIRST_NAMES = `
aaron adam adele adrian aisha alan alain alice alicia alina alison amara ambre amir amit amy anastasia angus anil aniket anke ansgar antje ariane armin arne ashley astrid audrey aurora axel ayse barry bastian beata bettina bianca birgit björn blake bob boris brandon brenda brian brigitte britta bruce bruno bryan burak camilla cameron carina carla carmen carsten cecilia cem chantal chen chiara chloe christa clemens colin connor corinna craig curtis dagmar damian dana daphne darren dean derek detlef dieter dirk dmitri dolores donna doris dorian duncan dylan eckhard edgar edith ekkehard eileen elif elke elliot ellis elmar emanuel emil emine emre enrique erika erwin esra esther ethan fabian fabio fatima faye felicity felix fiona frieda frauke fran gareth gary gavin gemma gerda gerlinde giulia glen gloria gordon grace graham grant guido gundula günter günther guy hakan hanne harriet hassan hazel heather heidi heike helga helge hermann hilary hilde holger holly horst howard hussein ian ilona ilse imke imran ingo ingrid inga inge ingeborg irina iris isaac ivan ivana ivy jade jaime jan jana janina jannik jason jasmin jasmine javier jay jayden jens jill jin joana jodie joel jon jonas jordan jörn joyce judy julius june karim karin karina karla karsten katarina keith kelly kerstin khalid kieran kirsty klaudia kofi krista lara larissa lars laurent lea leah leila lennart leon leonie levi liam lina lindsay lisa logan lois lorena lorna lothar lucie luna lydia lynn mabel malcolm malte mara marcel mareike margit margot marina mario marion marlene marvin mason maureen maurice mehdi mei melinda meredith mia milan mila milena mila mitchell moritz mustafa nadia nadine naomi nathalie neil nele nigel nina noah noel noemi nora norman olaf oleg olga omar orlando oscar owen paige pascal patrik penny percy perry philippa priya quentin quinn rajesh ralf ralph ravi regina renate rené rhys rita robyn roger roman ronja rosa rosalind ross roxanne roy ruben rupert ryan sabine sabrina sanjay saskia scott sean selma serena sergei sergio seth sheila shirley sigrid silas silke simona simone sina sonja sophia sören spencer stacey stella stewart stuart sunil susann sven svenja tamara tanja tara tatjana ted terri thea thilo thorsten tiffany till tilo timo tina todd torben torsten tracey tracy travis trevor tristan udo ulla ute uwe vera verena vivian volker walther wayne werner wiebke wilma winfried yannick yasmin yusuf yuki yves zara
`;
