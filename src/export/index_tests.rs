//! The data files of composite indexes, to the byte.

use super::fixture::scorecard;
use super::tests::write_all;

fn render(path: &str) -> String {
    String::from_utf8(write_all(&scorecard(), "").0.remove(path).unwrap()).unwrap()
}

/// Of 2022 there is a part and no index; in 2023 the part is filled in, and does not count as known.
#[test]
fn scores_to_the_byte() {
    let expected = "\
territory,period,node,score,rank,class,n_present,n_total,rank_low,rank_high,value,treatment
ba-ria,2022,reform-1,,,,1,2,,,,
ba-ria,2022,on-time,37.451664025,,,1,1,,,36.819862652,
ba-ria,2022,costs,,,,0,1,,,,
ba-ria,2022,1-accounts,,,,0,1,,,,
ba-ria,2023,reform-1,45.496368636,1,'=Tốt,1,2,1,1,,
ba-ria,2023,on-time,37.451664025,,,0,1,,,36.819862652,imputed
ba-ria,2023,costs,45.55,,,1,1,,,,
ba-ria,2023,1-accounts,45.55,,,1,1,,,1100,
";
    assert_eq!(render("data/indexes/reform-1.csv"), expected);
}

/// What was filled in is a gap, and names are names in R.
#[test]
fn figures_for_r_to_the_byte() {
    let expected = "\
uCode,uName,Time,on_time,X1_accounts
ba-ria,\"Bà Rịa, Vũng Tàu\",2022,36.81986265187533,
ba-ria,\"Bà Rịa, Vũng Tàu\",2023,,1100
";
    assert_eq!(render("data/indexes/reform-1/iData.csv"), expected);
}

/// The indicator that stands right below the index has a node of its own in between.
#[test]
fn the_tree_for_r_to_the_byte() {
    let expected = "\
Level,iCode,iName,Parent,Direction,Weight,Unit,Target,Type,goalpost_lower,goalpost_upper,goalpost_scale,goalpost_trunc2posts
1,on_time,Đúng hạn,on_time.L2,1,1,percent,50.5,Indicator,0,100,99,TRUE
1,X1_accounts,accounts,costs,-1,2,count,50.5,Indicator,0,2000,99,TRUE
2,on_time.L2,Đúng hạn,reform_1,1,0.40,,,Aggregate,,,,
2,costs,'=Chi phí,reform_1,1,60,,,Aggregate,,,,
3,reform_1,Cải cách,,1,1,,,Aggregate,,,,
";
    assert_eq!(render("data/indexes/reform-1/iMeta.csv"), expected);
}
