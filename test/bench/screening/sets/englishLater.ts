// English comments of a later round, innocent and not.
export const englishLaterClean: string[] = `
We should hang the lights before Sunday
They should shoot the film here
We should kill the engine while we wait
People should hang the flag at half mast
We should hang them in the hall
If you trash the place you pay
The mascot is a pig
They are dogs, not toys
She is a witch in the school play
He is a monkey in the show
I hope they never die out
I hope it dies down soon
I hope they suffer no damage
I'll get you a copy
We will get your parcel tomorrow
I will find your keys
You will regret this decision, dear council
What Karen said is right
Just Karen and me in the queue
I am a fool for missing it
He was a lion, she was a snake in the pantomime
The judge is a good man
They are crazy about the new pool
The traffic light is broken, get it checked
We ship them home for free
The grass at the passage is massively overgrown
Cassandra assembled the bassoon
Please assign someone to the assembly hall
An assassination attempt in 1914 started the war
Hancock's Half Hour was the best radio comedy
Peacocks roam free in the park
Bantam cocks and hens at the county show
The stopcock is under the sink
We had coq au vin and cocktails
The cockatiel sings all morning
Cockles and mussels, alive alive oh
Babycock... I mean poppycock, dear editor
Dickie Bird was a great umpire
Dick and Jane taught me to read
Dick Francis novels are sold at the jumble sale
Our grandfather Dick built this boathouse
A bird called dickcissel was seen
Emily Dickinson wrote it
Moderate dictation speed is fine
The predicament is predictable
Medical dictionaries are costly
Titanic memorabilia was auctioned
The titration experiment went well
Entitled to a refund, I asked for one
Petite and appetite are French
A long-tailed tit visits the feeder
Coal tits come in winter
Titus Andronicus is a bloody play
Competition was tough
The constituency voted
Prostitution laws should change, says the researcher
A prostate check saved my life
Breast cancer screening saves lives
The vagina monologues are staged again
Penis enlargement adverts should be banned from your site
Testicular cancer awareness month is here
The anal gland of the dog was infected, the vet said
The analyst's analysis was analogous
Canals and canalside flats
Sussex police and Wessex Water
The sexual health clinic has moved
Sexagenarians and sextuplets
Same-sex couples are welcome
Asexual reproduction in plants
Homosexuality was decriminalised in 1967
The gay choir and the queer history walk were great
Lesbian and gay centre opens on Friday
Transgender pupils deserve respect
The transit van was parked badly
Transylvania is lovely
Spicy food at the market
Suspicious packages and conspicuous signs
Hospice care deserves funding
Despicable behaviour by the fans, I agree
Auspicious start to the season
Cooney and McCoon played well
The Maine Coon won best in show
Cocoons and tycoons
Nigel and Nigella cooked
Denigrate nobody, please
Renegade and renegotiate
Vinegar on chips
The night bus is late again
A knight in the nightshade
Montenegro qualified
The Rio Negro flooded
Spickler and sons, plumbers
Pakistan's high commissioner opened the fair
Pashmina and Paisley
Gypsy moths eat the oaks
Romani families have lived here for centuries
The Jewish museum is free on Sundays
Muslims and Christians shared the meal
Black people have lived in Cardiff for two centuries
Immigrants are a gain for our town
Refugees are welcome here
Migrants are often nurses
Cockroaches are hard to get rid of
Vermin control came on Friday
Rats are clever animals
Animals are kept well at the zoo
Pigs are clever and clean
The dirty dishes were left for me
A stupid mistake by me, sorry
How stupid of me to miss the deadline
I feel like a fool for believing it would be finished
We were idiotically optimistic
The Fool in King Lear was superb
Clowns entertained the children
The circus clown is from Leeds
Snakes and ladders was our favourite game
A snake was found in the toilet
The worm turns in the compost
Witches and wizards, the Halloween party is on
Jerky and other dried meats
A knee-jerk reaction from the council
The screwdriver is in the shed
They screwed the sign to the wrong post
Turn the screw clockwise
The nuts and bolts of the plan
Walnut, chestnut and peanut
The nut loaf recipe, please
The bitter taste of defeat
Bitcoin prices fell
Pitch and ditch were flooded
A stitch in time saves nine
The witch hunt must end
Whoreson is a word in Shakespeare
Whorls on the shell
Who're you to decide, asks the letter writer
Shitzu... shih tzu puppies for sale
Shirt and skirt sale
Ship it on time
The city's shift to cycling is good
Mishits in tennis are common
Crapaud and crepes
Scrapbook workshop on Thursday
Damnation of Faust was performed
The Aswan Dam and the Hoover Dam
Hell's Kitchen is in New York
Hellenic studies
`
  .trim()
  .split('\n');

export const englishLaterDirty: string[] = `
The whole council can [fuck right off]
What kind of [asshat] designed this junction?
My neighbour is a complete [tosspot]
[Bollocks] to the new parking rules
She talks out of her [arse]
Absolute [shite], the lot of it
You lying [sack of shit]
Stop being such a [pussy] and vote no
The columnist is a miserable old [cow]
Some [knob] in a van nearly ran me over
[Twats] on e-scooters everywhere
He's a thieving [bastard] and always was
The developer is a greedy [prick]
These [cunts] closed our library
Sick of this [goddamn] paper
[Bullshit], the numbers are made up
[Horseshit] as usual
Are you [retarded] or just paid to be?
What a [dumbfuck]
Only an [imbecile] would build there
The author should be [shot]
I hope you [choke] on your dinner
I will [find you] and I will hurt you
We're coming to [burn] your house down
[Kill yourself], nobody likes you
Please [kys]
Go [hang yourself]
You'd be better off [dead]
Do us a favour and [jump] in front of a train
I'd gladly [strangle] that woman
If I meet him I'll [break his legs]
That minister needs a [bullet]
[Lynch] them all
[Gas] the lot of them
Deport the [vermin]
The [gypos] are back in the car park
Another [nigger] mugging
[Pakis] everywhere you look
[Chinky] takeaway smells
[Gooks] can't drive
Bloody [pikeys] stole my bike
[Faggot] teachers in our schools
[Poof] parade again?
That [tranny] should not be near kids
[Dykes] running the council
[Lesbo] couple next door
Dirty [Jew] landlord
Filthy [Arabs]
Muslims are [animals]
Black people are [criminals]
These immigrants are [parasites]
[Subhumans]
A [whore] for the property industry
[Slut] probably slept with the editor
That [skank] on the front page
Your wife is a [slapper]
[Attention whore]
The actress has great [tits]
Look at the [boobs] on that one
Get your [cock] out of the trough
[Wankers], every last one
Go have a [wank]
The mayor can [suck my balls]
[Lick my arse]
Kiss my [ass]
[Jerkoff]
[Cocksuckers]
That guy is a total [douche]
[Douchebags] in Range Rovers
[Dipshits] at city hall
What a bunch of [dumbasses]
[Jackasses] with leaf blowers
You [shitbag]
He's full of [shit]
Don't [piss] on me and say it's raining
[Pissed] on the job again, probably
This is [crap]
[Crappy] journalism
[Damn] you all
What the [hell] is this
[Bloody] useless council
[Fecking] eejits
[Eejit]
[Numpty] of the year
The planner is a [plonker]
Total [pillock]
[Wazzock]
You utter [spanner]
[Nobhead]
[Knobend]
[Bellends] the lot of them
[Gobshite]
Stupid [minger]
You [melt]
[Cretins] run this town
[Morons] wrote this
Typical [moronic] comment
You're an [idiot] mate
[Idiots]
You are [dumb as a rock]
Are you [stupid]?
[Stupid] woman
How [thick] can you be
You are so [thick]
You're [delusional]
[Brain-dead] voters
[Lunatics] at the helm
[Crazy bitch]
Crazy old [bat]
[Senile] old fool
He's a dirty old [man]
[Kiddy fiddler]
He's a [paedo], look at him
[Child molester]
[Rapist] scum
You're a [nazi]
[Fascist pig]
[Commie bastard]
[Traitor]
Lying [traitors]
You are a disgusting human [being]
You [make me sick]
You're a [waste of space]
You are a [joke]
What a [clown]
[Clowns] in charge of a circus
The editor is a [fraud]
[Hypocrite]
He is a spineless [worm]
[Snake]
[Scumbag] landlord
[Lowlife]
[Inbred] villagers
[Redneck] trash
[White trash]
Go back to [Africa]
Send them all [back]
[Karen] needs to shut her mouth
[Shut your mouth]
[Shut your face]
[Shut up] already
[Zip it], grandma
[Get stuffed]
`
  .trim()
  .split('\n');
