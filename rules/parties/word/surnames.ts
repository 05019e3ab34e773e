/**
 * Surnames that very many people bear. A person's name made of one of these and a common given name says little: the
 * same name in the same country is then most likely another person. Source: census and register rankings of the
 * countries, from general knowledge (J).
 */
export const COMMON_SURNAMES = `
  ivanov smirnov kuznetsov popov vasiliev vasilyev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev alexeyev lebedev semenov semyonov egorov yegorov pavlov kozlov stepanov nikolaev
  nikolayev orlov andreev andreyev makarov nikitin zakharov zaitsev zaytsev solovyov soloviev borisov yakovlev grigoriev grigoryev romanov vorobyov vorobiev sergeev sergeyev kuzmin frolov alexandrov
  aleksandrov dmitriev dmitriyev korolev korolyov gusev kiselev kiselyov ilyin maksimov maximov polyakov sorokin vinogradov kovalev kovalyov belov medvedev antonov tarasov zhukov baranov filippov
  komarov davydov belyaev gerasimov bogdanov osipov sidorov matveev titov markov mironov krylov kulikov karpov vlasov melnikov denisov gavrilov tikhonov kazakov afanasiev danilov savelyev timofeev fomin
  chernov abramov martynov efimov fedotov shcherbakov nazarov kalinin isaev chernyshev bykov maslov rodionov konovalov lazarev voronin klimov filatov ponomarev golubev kudryavtsev prokhorov naumov
  melnyk melnik shevchenko boyko boiko kovalenko bondarenko tkachenko kravchenko kovalchuk koval oliynyk oliinyk shevchuk polishchuk bondar tkachuk moroz marchenko lysenko rudenko savchenko petrenko
  kravchuk klymenko ponomarenko savchuk vasylenko levchenko pavlenko kharchenko karpenko sydorenko zinchenko romanenko
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding
  ren shen yao jin cui tan lai fan shi liao qian xiong kong bai qin shao meng long wan duan chan wong leung lam cheung lau ng ho kwok tsang chow chiu chu yip choi
  kim lee park pak choi choe jung jong kang cho jo yoon yun jang chang lim rim han oh o seo so shin sin kwon hwang an ahn song ryu yoo yu hong jeon ko go moon mun yang son bae paek baek nam
  nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
  yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz erdogan yavuz can acar sen aktas guler yalcin gunes bozkurt
  bulut keskin turan ozer avci unal gul kaplan tas tekin
  khan ahmed ahmad ali hussain hussein hossain hassan hasan malik butt sheikh shaikh qureshi iqbal raza mahmood akhtar rahman rehman islam chowdhury uddin begum alam siddiqui ansari abbas haider javed
  mohamed mohammed muhammad ibrahim mahmoud said saeed saleh salem mansour nasser farouk abdullah abdallah abdelrahman omar othman osman mustafa youssef yousef khalil khaled hamdan hamad haddad
  kumar sharma singh gupta patel verma varma shah reddy rao nair iyer mehta joshi das jain agarwal mishra pandey yadav roy ghosh banerjee mukherjee chatterjee sen bose pillai menon naidu prasad sinha
  mohammadi hosseini ahmadi karimi rezaei rezaee moradi jafari rahimi hashemi ebrahimi mousavi musavi kazemi ghasemi heidari sadeghi akbari asadi rostami azizi amiri abbasi bagheri salehi soltani
  mueller muller schmidt schneider fischer weber meyer maier wagner becker schulz schulze hoffmann koch bauer richter klein wolf schroeder neumann schwarz zimmermann braun krueger hofmann hartmann lange werner krause
  smith johnson williams brown jones miller davis wilson anderson taylor moore jackson martin thompson white harris clark lewis walker hall allen young king wright scott green baker adams nelson hill campbell mitchell
  roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson reed bailey kelly howard ward cox richardson wood watson bennett gray hughes
  hernandez garcia martinez lopez gonzalez gonzales rodriguez perez sanchez ramirez cruz flores gomez morales reyes gutierrez ortiz diaz torres vargas castillo jimenez ruiz alvarez romero fernandez rojas mendoza
  castro moreno munoz silva santos oliveira souza pereira lima costa ferreira alves ribeiro carvalho almeida rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti
  martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski novak horvat jovanovic petrovic nikolic
  markovic djordjevic stojanovic ilic stankovic pavlovic milosevic popovic ivanova petrova smirnova kuznetsova popova sokolova volkova morozova novikova pavlova nikolaeva orlova makarova romanova
  diallo traore keita coulibaly ba sow diop ndiaye mensah okafor okeke adeyemi mwangi otieno`;
