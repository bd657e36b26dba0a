// English comments, innocent and not, as readers of a local paper write them; many traps among the innocent.
export const englishReadersClean: string[] = `
I grew up in Scunthorpe and still visit my aunt there
The cockpit door was open during the flight demonstration
We need to assess the cost before we build
Dick Whittington is this year's pantomime
Add shiitake mushrooms at the end
A titmouse nests in our garden every spring
The analysis in this article is excellent
My therapist recommended the walking group
The class starts at nine on Tuesdays
Pass the salt, said the grass-roots chairman
Sussex and Essex and Middlesex are counties
The Penistone railway station is worth a visit
He is an assistant at the embassy
The bass player in the orchestra was wonderful
Cocktails were served on the roof
The peacock at the manor screams at dawn
A cockerel woke us up in Hancock Street
Our cocker spaniel loves the beach
Mr Dickson wrote a fine letter
Charles Dickens read here in 1858
Moby Dick is a great novel
The shuttlecock landed in the tree
The cumin and cucumber salad was lovely
The documents were circulated in advance
Accumulated rain flooded the cellar
Magna cum laude from the university
She lives in Clitheroe, Lancashire
The Lightwater and Arsenal supporters shared a bus
The arsenic was found in the old wallpaper
Parsley and arsenal are different things, children
The pussycat was rescued by the fire brigade
Pussy willow is flowering along the canal
The blue tit and the great tit are common here
The title of the book is misleading
A constitution is a serious matter
The institute replied to my petition
Matsushita makes fine radios
Shitake or oyster mushrooms both work
I live in Shropshire, near the Wrekin
The whole hole-in-the-wall story is nice
Rapeseed fields are in bloom
Grapes and drapes were on sale
The scraper was used for the ice
The skyscraper casts a long shadow
Her therapeutic garden helped a lot
The canal boat has an analogue clock
A manuscript was found by an analyst
The banal truth is that money decides
Sextet and sextants, an evening of both
The sexton at St Mary's retired
The unisex toilets are clean
Sex education should start earlier, says the school nurse
The hooker in the rugby team scored twice
The prop and the hooker were injured in the scrum
He pricked his finger on the rose
A prickly pear grows on the balcony
The retardation of the clock was corrected
A flame-retardant curtain was installed
The spick and span kitchen impressed me
The chink in the wall lets the light in
A niggardly budget for the library
The Niger delta is far away
Nigeria won the match
Snigger all you like, the idea is good
The raccoon escaped from the zoo
The cocoon opened in May
Tycoon buys the old mill
Gypsum boards are cheap
Fagin is the best role in Oliver
Faggots and peas is a Black Country dish
The fagus tree is a beech
Dyke maintenance along the river costs millions
The Van Dyke painting is on loan
The queer film festival opens on Friday
As a gay man I feel safe in this town
The lesbian choir sang beautifully
Turdus merula is the blackbird
Saturday's concert was sold out
Bastardisation of the old house style is a pity
The vixen and the female dog were both vaccinated
Wankel engines are fascinating
The swank hotel at the harbour opens soon
A Wanklin family lived here in the 1800s
I assume the assignment was assigned to the association
Massachusetts is lovely in autumn
The assassin's story in the opera is sad
Harassment should be reported at once
Embarrassing, but true: I forgot my ticket
Ambassador Hitchcock gave a talk
Alcock and Brown flew across the Atlantic
Woodcock and stopcock are in my crossword
The weathercock on the church was gilded again
Babcock Road is closed until Friday
The cock crowed three times in the reading
Buttercups and butter beans
The button on the bus door is stuck
Rebuttal of the article: the numbers are old
The butt of the joke was the mayor himself, who laughed
Semen samples from the bull are kept frozen at the farm school
The basement seminar was cancelled
The homology of the bones was discussed
The homo sapiens exhibition is open
Homogenised milk tastes different
The Essex sexagenarian ran a marathon
I damage the hedge every time I park
Amsterdam and Rotterdam have better cycle lanes
The dam was repaired in March
Hello from Helsinki and hello to all
The shell of the old theatre remains
Hellebores bloom in February
Michelle and Shelley both voted yes
Crape myrtle and scrap metal
The crappie is a fish
My son, a butcher, disagrees with the price of pork
The pig farm outside town smells in summer
A cow got loose on the motorway
Donkey rides for children at the fair
The old hen and the chick are in the coop
The jerk chicken at the market is fantastic
The nut cutlet was dry
The screw in the bench is loose
Kill the lights when you leave the hall, please
The frost killed my tomatoes
The shooting of the film begins in May
I would die for another slice of that cake
I nearly died laughing
The bomb disposal team did a great job
The hanged man's story at the castle museum is grim
He was shot in 1944 by the occupiers
Cancer research deserves more money
My father died of cancer in that hospital
The suicide helpline should have more staff
The porn industry should be regulated, writes the professor
Rape victims deserve better help from the police
The racist attack must be condemned
Idiom and idiosyncrasy are fine words
Dostoevsky's The Idiot is on at the theatre
The dumb waiter in the old hotel still works
The loser of the match shakes hands
Don't be so hard on yourself
Thanks for a thorough and fair article
I disagree strongly with the editor on this
This is a poor decision and a waste of money
The council has let us down again
`
  .trim()
  .split('\n');

export const englishReadersDirty: string[] = `
This article is total [bullshit] from start to finish
What a load of [crap], who paid you to write this?
You are a [fucking] [idiot]
The mayor is a lying [cunt] and everyone knows it
Go [fuck yourself]
Shut up, you stupid [bitch]
The author is a complete [moron]
Another [dickhead] with an opinion
These [motherfuckers] raised my rent again
[Fuck off] back to where you came from
He's an absolute [wanker]
Typical [asshole] behaviour from the landlord
You [arsehole], my mother died there
What a [prick] that councillor is
Stop acting like a [twat]
The goalkeeper is a useless [bastard]
That [son of a bitch] should resign
[Kill yourself]
Just [kys] already
I will [kill you] if I ever see you on the street
Somebody should [shoot] her in the head
You deserve to be [raped]
All [niggers] should leave
Dirty [paki] shop
[Fag] politician wants more money
Those [faggots] ruin the park every summer
She's a [whore] who slept her way to the top
Ugly [slut]
That journalist is a [retard]
You sound [retarded]
Bunch of [tossers] in the town hall
Complete and utter [bollocks]
[Piss off], nobody asked you
I'm so [pissed off] about this
What the [fuck] is wrong with these people
[wtf] is this
[stfu] loser
Your mum is a [slag]
Little [shit] broke my window
They are all [scumbags]
He is nothing but a greedy [pig]
[Dumbass] decision by the committee
[Jackass]
You [piece of shit]
The editor has [shit for brains]
Some [dipshit] parked on the cycle lane again
That [cocksucker] took my job
[Suck my dick], mayor
Eat [shit] and die
I hope you [die]
I hope you get [cancer]
[Go die] in a fire
Burn in [hell]
Those [kikes] own the papers
[Chinks] eat dogs
Send the [spics] home
Another [wetback] on welfare
[Gypsy scum] everywhere
[Tranny] freak in the library
What a [dyke]
Nasty old [hag]
[Pathetic] little man
You're a [disgrace] and a coward
The journalist is a filthy [liar]
[Imbecile]
Only a [cretin] would believe this
What a [bellend]
He's a right [knobhead]
[Bloody hell], not again
This [goddamn] roadwork never ends
[Damn] these prices
[Holy shit] that's expensive
I don't give a [shit] about your cat
Nobody gives a [fuck]
They [fucked] up the whole square
It's all [fucked up]
[Clusterfuck] of a project
[Shithole] of a town
The [shitty] bus never comes
That café is a [shitshow]
[Douchebag] in a Tesla
You [douche]
[Libtard] nonsense
[Sheeple]
Another [braindead] comment
[Nazi] swine
You fat [cow]
Fat ugly [cow], lose some weight
[Subhuman] filth
Immigrants are [vermin]
Refugees are [cockroaches]
[Muslim scum]
[Hang] the politicians
You should be [hanged]
Put a [bullet] in his head
I know where you live, you will [regret] this
[Wanking] in the bushes again, were you?
Show us your [tits]
Nice [ass], love
I would [bang] her
Send [nudes]
Your wife gives a great [blowjob]
[Jerk off] somewhere else
Stupid [jerk]
He is a [pervert]
[Paedo] teacher
Disgusting [nonce]
[Halfwit]
You [numbskull]
The planner is a [dimwit]
He is a [wuss] and a [pussy]
Grow some [balls], you [pussy]
[Cuck]
You [simpleton]
[Shithead]
[Arse] about face as usual, you lazy gits
[Git]
What a stupid [tit]
[Bugger off]
Sod off you [muppet]
You're [scum]
[Turd] of a building
The tram is a [turd] on wheels
[Nutter]
She is [mental], lock her up
[Psycho]
You're [insane], get your head checked
[Screw you]
[Up yours]
[Bite me], [loser]
[Get lost], you creep
[Creep]
[Trash] human being
[Garbage] people with garbage opinions
You people are [animals]
I'd like to [smash your face in]
[Punch] that reporter in the face
Hope somebody [runs you over]
[Drop dead]
The world would be better [without you]
[Neck yourself]
Nobody would miss you if you [jumped off a bridge]
[Spastic]
What a [mongol]
[Coon] music
`
  .trim()
  .split('\n');
