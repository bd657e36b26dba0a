// English comments, innocent and not, in the same form as the Danish sets.
export const englishClean: string[] = `
The assistant passed the class with flying colours.
Scunthorpe and Penistone are towns in England.
She assembled the glass cabinet by herself.
We analysed the analogue signal carefully.
Alfred Hitchcock made classic films.
My cockatoo likes peanuts and cucumbers.
The cocktail party starts at eight.
Charles Dickens wrote about poverty.
Dick Van Dyke was wonderful in that film.
Moby Dick is a long novel about a whale.
The title of the document is wrong.
Constitution Day is a public holiday.
A therapist helped him through the grief.
Grapes and drapes were on the shopping list.
He scraped the paint off the door.
Bass guitar lessons are on Thursdays.
Massive savings at the grassroots level.
The embassy is closed on Monday.
The cassette player still works.
I live in Essex, my sister in Sussex.
Arsenal won the match.
The sparse furniture made the room look bigger.
The titan arum smells awful.
Canal boats are for hire.
Banal arguments bore me.
Uranus is a planet.
I had a tetanus shot yesterday.
Shiitake mushrooms are delicious.
The raccoon stole our cat food.
A maine coon is a large cat.
The cuckoo sings in spring.
Swanky new offices for the council.
The tycoon bought the football club.
Snigger if you like, but it works.
He pricked his finger on a rose.
There is a chink in the curtain.
The kitten is cute.
Cumbria is beautiful in autumn.
Cumulative totals are shown in red.
Add cumin and coriander.
Sexton is an old word for a church officer.
Good fast food near the station.
Please assess the assets by Friday.
The passenger got off at the next stop.
Glasses must be worn in the workshop.
Pass the salt, please.
The class action was settled.
Hello, can I shut the window?
The shutters need paint.
Let us shift it to the left.
The shirt shrank in the wash.
Fusion energy is years away.
Fuchsia is my favourite colour.
The fuselage was damaged.
Suckling pigs were sold at the fair.
The duck dived under the pond weed.
Truck drivers need more rest.
What luck to find a parking space.
Buckets of rain fell overnight.
The witch in the play was funny.
The pitch was too wet to play on.
Switch off the lights when you leave.
Kitchen staff are wanted.
The niggling injury kept him out.
Niger and Nigeria share a border.
Denigrating the volunteers helps no one.
Who re-elected the chairman?
The whole report is online.
Whoever wrote this did a great job.
Hancock was the health secretary.
Peacocks roam the park.
The weathercock fell off the church.
The rugby hooker scored twice.
Evidence of rapeseed farming was found.
The parapet needs repair.
Retardant foam is used against fire.
Flame retardants are being phased out.
The bastard toadflax is a rare plant.
Great tits and blue tits visit the feeder.
Wankel engines are rare today.
The fagade, sorry, the facade is crumbling.
A homogeneous group rarely learns.
Mishit balls cost us the game.
He sank a putt with his eyes shut.
Our country's history is complicated.
The county council met on Tuesday.
Counting the votes took all night.
Mr Cockburn will chair the meeting.
Mrs Butt runs the bakery.
Dr Shittu is our family doctor.
Ms Fukuda teaches Japanese.
I disagree with the editor.
The rent has gone up again, which is unfair.
Nobody answered my letter.
Thanks for a lovely article.
The bins were not emptied this week.
Could we have more benches, please?
The lift is broken again.
Noise after midnight is a problem.
Sexual health clinics are closing.
The breast cancer charity raised a lot.
Gay couples can marry in church now.
The transgender panel was well attended.
Muslims and Jews shared a meal.
Black history month begins in October.
That is a silly decision, but fine.
It's hit and miss with the buses.
He said it was his hit record.
The pen is mightier than the sword.
An us and them attitude helps nobody.
Push it to the top of the list.
I wash it every Sunday.
The dam needs repair.
Damson jam is lovely.
He is a Manchester United fan.
The crapaud is a toad in Jersey.
Scrape the carrots first.
The scrap yard closed down.
Hotshot lawyers are expensive.
A slot machine was installed.
Sluice gates were opened.
Turduckens are popular at Christmas.
`
  .trim()
  .split('\n');

export const englishDirty: string[] = `
You are a [fucking] idiot.
[Fuck] you and your council.
What the [fuck] is this?
This is [bullshit].
Eat [shit].
You [shithead].
He is a complete [asshole].
Stupid [bitch].
Those [bitches] lied to us.
She is a [whore].
You [cunt].
What a [cunt] he is.
You dirty [slut].
Suck my [dick].
He is a [dickhead].
Don't be a [dick].
[Cocksucker].
Lazy [bastard].
Those [bastards] raised the rent.
[Motherfucker].
Go [fuck] yourself.
You [nigger].
Dirty [niggers].
You [faggot].
Bloody [faggots].
[Retard].
Are you [retarded]?
[Wanker].
What a bunch of [wankers].
You [twat].
Absolute [prick].
[Arsehole].
Kiss my [ass].
You [jackass].
[Dumbass].
[Piss] off.
I am [pissed] at you all.
[Douchebag].
[Scumbag] landlord.
You are [scum].
[Moron].
They are all [morons].
You [imbecile].
[Kike].
[Chink].
[Paki], go home.
[Spic].
[Tranny].
[Dyke].
Show us your [tits].
Nice [boobs].
He was [jizz] all over.
[Cum] on my face.
Give me a [blowjob].
[Handjob] for ten pounds.
[Gangbang] at your house.
[Kill yourself].
Go [kill yourself].
[I will kill you].
[I'm going to kill you].
[I hope you die].
[Bollocks] to that.
[Bugger] off.
You [tosser].
[Bellend].
[Knobhead].
[Turd].
This paper is a piece of [shit].
Shut the [fuck] up.
[Damn] you.
[Goddamn] idiots.
[Crap] article.
[Fuckers], all of you.
[Fucked] up system.
[Clusterfuck] of a meeting.
You [fucktard].
[Shitty] service.
[Dipshit].
[Skank].
[Cuck].
[Wank] off.
You absolute [arse].
[Negro].
[Coon].
[Gook].
[Raghead].
[Shitface].
[Asswipe].
[Butthead].
[Buttplug].
[Masturbating] in public.
[Pussy].
You [pussies].
[Whores] everywhere.
He is an [idiot].
[Idiots] run this town.
You [lowlife].
[Bimbo].
[Go back to Africa].
[Fag].
[Fags] not welcome.
[Dickless] wonder.
[Porn] all day, that is you.
[Dildo].
`
  .trim()
  .split('\n');
