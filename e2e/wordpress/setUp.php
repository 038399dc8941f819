<?php
/**
 * Run once in a fresh site: accounts of three roles with application passwords, pretty addresses, a time zone that is not UTC.
 * Says the accounts as JSON. Arguments: the address of the site.
 */
$_SERVER['HTTP_HOST'] = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
require __DIR__ . '/wp-load.php';
update_option( 'timezone_string', 'Asia/Dushanbe' );
update_option( 'blogname', 'Press Center' );
global $wp_rewrite;
$wp_rewrite->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules();
$accounts = array();
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	$id = wp_insert_user( array( 'user_login' => "press-$role", 'user_pass' => wp_generate_password( 24 ), 'role' => $role ) );
	list( $password ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'Dateline' ) );
	$accounts[ $role ] = array( 'user' => "press-$role", 'password' => $password, 'id' => $id );
}
echo json_encode( $accounts );
